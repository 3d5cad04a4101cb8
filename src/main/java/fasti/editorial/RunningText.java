package fasti.editorial;

import fasti.text.Block;
import fasti.text.Inline;
import fasti.text.LinkRole;
import fasti.text.LinkTarget;
import fasti.text.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Edits the running text of one section: links find their targets, citations become notes, notes
/// get their numbers. To be used in reading order, since numbers are given as calls are met.
final class RunningText {
  private static final Pattern CLOSING = Pattern.compile("^[.,;:!?…’”»)\\]]+");

  private final Desk desk;
  private final Spot spot;
  private final Notes notes;

  /// How a citation is printed.
  private enum Citing {
    AS_NOTE,
    /// In a note, a caption or a list, where no note can be called.
    IN_LINE
  }

  RunningText(Desk desk, Spot spot) {
    this.desk = desk;
    this.spot = spot;
    notes = new Notes(spot.section().target(), desk.anchors());
  }

  List<Block> blocks(List<Block> blocks) {
    return Rewriting.ofRuns(this::inBody).blocks(blocks);
  }

  Block.Figure figure(Block.Figure figure) {
    return Rewriting.ofRuns(this::inBody).figure(figure);
  }

  /// Text in the column, where notes can be called.
  List<Inline> withNotes(List<Inline> run) {
    return edited(run, Citing.AS_NOTE);
  }

  /// Text that is printed beside the column or in several places: what would be a note stands in
  /// parentheses.
  List<Inline> withoutNotes(List<Inline> run) {
    return edited(run, Citing.IN_LINE);
  }

  private List<Inline> inBody(Rewriting.Run kind, List<Inline> run) {
    return switch (kind) {
      case TEXT, HEADING -> withNotes(run);
      case APPARATUS -> withoutNotes(run);
    };
  }

  private List<Inline> edited(List<Inline> run, Citing citing) {
    var out = new ArrayList<Inline>();
    boolean afterCitation = false;
    for (var inline : run) {
      if (inline instanceof Inline.Text(var letters) && afterCitation) {
        addAfterCall(out, letters);
      } else {
        add(out, inline, citing);
      }
      afterCitation = inline instanceof Inline.Citation && citing == Citing.AS_NOTE;
    }
    return out;
  }

  private void add(List<Inline> out, Inline inline, Citing citing) {
    switch (inline) {
      case Inline.Citation citation when citing == Citing.AS_NOTE -> callNote(out, citation);
      case Inline.Citation citation -> citeInLine(out, citation);
      case Inline.NoteReference(var note) when citing == Citing.AS_NOTE ->
          out.add(notes.number(note, noteContent(note)));
      case Inline.NoteReference(var note) -> out.addAll(inParentheses(note));
      case Inline.Link link -> out.addAll(resolved(link, citing));
      case Inline.Emphasis _,
          Inline.Strong _,
          Inline.SmallCaps _,
          Inline.Superscript _,
          Inline.Subscript _,
          Inline.Foreign _,
          Inline.Text _,
          Inline.Code _,
          Inline.Ruby _,
          Inline.DateText _,
          Inline.LineBreak _ ->
          out.add(Nesting.rewritten(inline, inner -> edited(inner, citing)).orElse(inline));
    }
  }

  /// The call stands close to its word.
  private void callNote(List<Inline> out, Inline.Citation citation) {
    trimEnd(out);
    out.add(
        notes.cite(Inlines.sentence(desk.citations().words(citation, spot)), citation.origin()));
  }

  /// Most languages set the call after the stop that follows the citation, some before it.
  private void addAfterCall(List<Inline> out, String letters) {
    var closing = CLOSING.matcher(letters);
    if (!desk.vocabulary().text("note-call").equals("after") || !closing.find()) {
      out.add(new Inline.Text(letters));
      return;
    }
    out.add(out.size() - 1, new Inline.Text(closing.group()));
    if (closing.end() < letters.length()) {
      out.add(new Inline.Text(letters.substring(closing.end())));
    }
  }

  private void citeInLine(List<Inline> out, Inline.Citation citation) {
    var words = desk.citations().words(citation, spot);
    if (isSyntax(Inline.plainText(out))) {
      out.addAll(words);
      return;
    }
    trimEnd(out);
    out.add(new Inline.Text(" ("));
    out.addAll(words);
    out.add(new Inline.Text(")"));
  }

  /// Whether what comes next is part of the sentence: "see", or the beginning of it.
  private boolean isSyntax(String before) {
    var letters = before.strip();
    var last = letters.substring(letters.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return letters.isEmpty()
        || Vocabulary.list(desk.vocabulary().text("citing-words")).contains(last);
  }

  private List<Block> noteContent(Note note) {
    return Rewriting.ofRuns((_, run) -> withoutNotes(run)).blocks(note.content());
  }

  private List<Inline> inParentheses(Note note) {
    var out = new ArrayList<Inline>();
    out.add(new Inline.Text(" ("));
    Rewriting.ofRuns(
            (_, run) -> {
              out.addAll(withoutNotes(run));
              return run;
            })
        .blocks(note.content());
    out.add(new Inline.Text(")"));
    return out;
  }

  private List<Inline> resolved(Inline.Link link, Citing citing) {
    var content = edited(link.content(), citing);
    if (!(link.target() instanceof LinkTarget.Local(var named))) {
      return List.of(new Inline.Link(link.target(), link.role(), content, link.origin()));
    }
    Optional<References.Target> found = desk.references().link(named, spot.at(link.origin()));
    if (found.isEmpty()) {
      return content;
    }
    var target = found.get();
    return List.of(
        new Inline.Link(
            new LinkTarget.Local(target.anchor()),
            link.role() == LinkRole.PLAIN ? target.role() : link.role(),
            content.isEmpty() ? target.title() : content,
            link.origin()));
  }

  private static void trimEnd(List<Inline> out) {
    if (!out.isEmpty() && out.getLast() instanceof Inline.Text(var letters)) {
      out.set(out.size() - 1, new Inline.Text(letters.stripTrailing()));
    }
  }
}
