package fasti.editorial;

import fasti.report.Origin;
import fasti.text.Anchor;
import fasti.text.Block;
import fasti.text.Inline;
import fasti.text.Note;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The notes of one section, numbered from 1 in the order of their calls.
final class Notes {
  private final Anchor section;
  private final Anchors anchors;
  private final Set<Anchor> called = new HashSet<>();
  private int count;

  Notes(Anchor section, Anchors anchors) {
    this.section = section;
    this.anchors = anchors;
  }

  /// The author's note with its number. A note that was called before is printed again under a
  /// number of its own: on another page it could not be seen.
  Inline number(Note note, List<Block> content) {
    count++;
    if (called.add(note.anchor())) {
      return new Inline.NoteReference(new Note(note.anchor(), note.call(), count, content));
    }
    var again = Rewriting.ofRuns((_, run) -> run).withAnchors(old -> anchors.claim(old.id()));
    return new Inline.NoteReference(
        new Note(
            anchors.claim(note.anchor().id()),
            anchors.claim(note.call().id()),
            count,
            again.blocks(content)));
  }

  /// A note that only cites.
  Inline cite(List<Inline> sources, Origin origin) {
    count++;
    var anchor = anchors.claim(section.child("cited" + count).id());
    var call = anchors.claim(anchor.child("call").id());
    var text = new Block.Paragraph(anchors.claim(anchor.child("p").id()), sources, origin);
    return new Inline.NoteReference(new Note(anchor, call, count, List.of(text)));
  }
}
