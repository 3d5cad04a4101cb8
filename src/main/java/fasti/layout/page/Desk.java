package fasti.layout.page;

import fasti.layout.page.StructureElement.Role;
import fasti.layout.shape.Capitals;
import fasti.report.Origin;
import fasti.style.TextStyle;
import fasti.text.Block;
import fasti.text.Inline;
import fasti.text.Note;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Where the parts of one book are set: the styles, the type area and the ledger at hand, and the
/// moves that every part needs.
final class Desk {
  private final Ledger ledger;
  private final Stylebook styles;
  private final TypeArea area;
  private final ParagraphSetter setter;

  Desk(Ledger ledger, Stylebook styles, TypeArea area) {
    this.ledger = ledger;
    this.styles = styles;
    this.area = area;
    this.setter = new ParagraphSetter(ledger);
  }

  /// The desk for what is set in one of the text's columns, whose left edge then counts as that of
  /// the type area.
  Desk inColumn() {
    return new Desk(ledger, styles, area.column());
  }

  Ledger ledger() {
    return ledger;
  }

  Stylebook styles() {
    return styles;
  }

  TypeArea area() {
    return area;
  }

  /// A number as the book has it.
  String number(long number) {
    return ledger.words().digits().of(number);
  }

  CopyWriter writer() {
    return new CopyWriter(ledger, styles, this::note);
  }

  Copy copy(List<Inline> content, TextStyle letters, Origin origin) {
    return writer().write(content, letters, origin);
  }

  Copy copy(String text, TextStyle letters) {
    return copy(List.of(new Inline.Text(text)), letters, ledger.book());
  }

  /// A label, in capitals if the book has them.
  Copy label(String text) {
    return copy(labelled(text), styles.label().letters());
  }

  /// What a label says, as it is printed.
  String labelled(String text) {
    return styles.hasCapitals() ? Capitals.of(text, ledger.language()) : text;
  }

  List<SetLine> set(Copy copy, ParagraphStyle style, Length width) {
    return setter.set(copy, style, width);
  }

  /// A paragraph that has letters, with the best ways to set it, none of them set yet.
  BrokenParagraph breakUp(Copy copy, ParagraphStyle style, Length width) {
    return setter.breakUp(copy, style, width);
  }

  /// How wide a text is on one line.
  Length width(Copy copy, ParagraphStyle style) {
    return set(copy, style, ENDLESS).stream()
        .flatMap(line -> line.pieces().stream())
        .map(SetLine.Piece::width)
        .reduce(Length.ZERO, Length::plus);
  }

  /// Wider than any page, so that nothing is broken while it is measured.
  private static final Length ENDLESS = Length.points(20_000);

  /// A first line that stands out at the start, so that the eye finds the word.
  Strip outdented(Strip first, Length by) {
    var out = ledger.isRightToLeft() ? by : by.negated();
    return Strip.of(first.height(), List.of()).with(first, out, Length.ZERO);
  }

  /// The strips of a paragraph, one a line.
  ///
  /// @param start of the measure, from the type area's start edge
  List<Strip> strips(Copy copy, ParagraphStyle style, Length start, Length width) {
    var maker = new LineStrips(copy, style.withRoomFor(copy), area.left(start, width));
    return set(copy, style, width).stream().map(maker::strip).toList();
  }

  /// The strips of a heading: its lines are of nearly the same length.
  List<Strip> headingStrips(Copy copy, ParagraphStyle style, Length start, Length width) {
    var lines = setter.setBalanced(copy, style, width);
    var maker = new LineStrips(copy, style.withRoomFor(copy), area.left(start, width));
    return lines.stream().map(maker::strip).toList();
  }

  /// Sets a note at the width of the column that it is to stand in.
  SetNote note(Note note) {
    var strips = new ArrayList<Strip>();
    var kids = new ArrayList<StructureElement.Kid>();
    boolean atFoot = !area.hasSideNotes() || ledger.standsAtFoot(note.anchor());
    var style = atFoot ? styles.note() : styles.sideNote();
    var start = atFoot ? Length.ZERO : area.sideStart();
    var width = atFoot ? area.measure() : area.sideWidth();
    for (var block : note.content()) {
      var copy = noteCopy(note, block, strips.isEmpty());
      strips.addAll(strips(copy, style, start, width));
      if (kids.isEmpty()) {
        kids.addAll(copy.kids());
      } else {
        kids.add(StructureElement.of(Role.PARAGRAPH, copy.kids()).asKid());
      }
    }
    if (!strips.isEmpty()) {
      strips.set(0, strips.getFirst().withMark(note.anchor()));
    }
    return new SetNote(
        strips,
        StructureElement.of(Role.NOTE, kids).named(note.anchor()),
        atFoot ? SetNote.Stand.FOOT : SetNote.Stand.SIDE);
  }

  private Copy noteCopy(Note note, Block block, boolean first) {
    var letters = styles.note().letters();
    var content =
        block instanceof Block.Paragraph paragraph
            ? paragraph.content()
            : List.<Inline>of(new Inline.Text(Blocks.plainText(block)));
    return first
        ? writer().writeNote(note, new CopyWriter.Body(content, letters, block.origin()))
        : copy(content, letters, block.origin());
  }

  /// A rule across a part of the type area.
  Placed.Rule rule(Length start, Length y, Length width, Length thickness) {
    return new Placed.Rule(
        new Marking.Artifact(Marking.Kind.LAYOUT),
        area.left(start, width),
        y,
        width,
        thickness,
        styles.hairline());
  }
}
