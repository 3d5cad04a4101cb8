package fasti.source;

import fasti.report.Code;
import fasti.report.Origin;
import fasti.text.Block;
import fasti.text.Inline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;

/// Turns the Markdown of one record into text free of any format.
final class Prose {
  private final Anchors anchors;
  private final Intake intake;

  Prose(Anchors anchors, Intake intake) {
    this.anchors = anchors;
    this.intake = intake;
  }

  /// @param firstLine where the text begins
  List<Block> blocks(String markdown, Origin firstLine) {
    return blocks(markdown, Places.tracked(firstLine));
  }

  List<Block> blocks(String markdown, Places places) {
    var document = Markdown.blocks(markdown);
    var inlines = new InlineMapper(anchors, intake, places, notes(document));
    var blocks = new BlockMapper(inlines).blocks(document);
    inlines.uncalledNotes().forEach(note -> tellUncalled(note, places));
    return blocks;
  }

  /// A text without paragraphs; an empty line in it becomes a forced line end.
  List<Inline> inline(Value.Scalar text) {
    var document = Markdown.lines(text.text().strip());
    var place = Places.fixed(text.origin());
    return new InlineMapper(anchors, intake, place, notes(document)).paragraphs(document);
  }

  Anchors anchors() {
    return anchors;
  }

  private static Map<String, FootnoteDefinition> notes(Node document) {
    var notes = new LinkedHashMap<String, FootnoteDefinition>();
    for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteDefinition note) {
        notes.putIfAbsent(note.getLabel(), note);
      }
    }
    return notes;
  }

  private void tellUncalled(FootnoteDefinition note, Places places) {
    intake
        .faults()
        .warning(
            Code.NOTE_UNDEFINED,
            places.of(note),
            "the note [^" + note.getLabel() + "] is never called, so it is not printed",
            "write [^" + note.getLabel() + "] in the text where the note belongs");
  }
}
