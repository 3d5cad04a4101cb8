package fasti.layout.page;

import fasti.layout.page.ParagraphStyle.Alignment;
import fasti.report.Origin;
import fasti.style.TextStyle;
import fasti.style.Weight;
import fasti.text.Inline;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Heads and feet of pages: the part and its date above, the book and "n of m" below.
final class PageFurniture {
  /// From the type area's edge to the middle of head and foot: far enough to be no text, near
  /// enough to be on the paper.
  private static final double HEAD_POINTS = 33;

  private static final double FOOT_POINTS = 30;
  private static final double HAIRLINE_POINTS = 0.35;

  private final Desk desk;
  private final String bookTitle;
  private final int pageCount;

  PageFurniture(Desk desk, String bookTitle, int pageCount) {
    this.desk = desk;
    this.bookTitle = bookTitle;
    this.pageCount = pageCount;
  }

  /// Positions are from the page's top and from the type area's left edge.
  List<Placed> matter(RunningHead head, String folio) {
    var matter = new ArrayList<Placed>();
    switch (head.furniture()) {
      case NONE -> {}
      case FOOT -> foot(folio, matter);
      case HEAD_AND_FOOT -> {
        head(head, matter);
        foot(folio, matter);
      }
    }
    return matter;
  }

  private void head(RunningHead head, List<Placed> matter) {
    var styles = desk.styles();
    var margin = desk.area().design().margins().top();
    var offset = offset(HEAD_POINTS, margin);
    var y = margin.minus(offset);
    var style = styles.running();
    add(head.start(), style, style.letters(), y, Marking.Kind.HEADER, matter);
    add(
        head.end(),
        style.aligned(Alignment.END),
        styles.quiet(style.letters()),
        y,
        Marking.Kind.HEADER,
        matter);
    matter.add(
        desk.rule(
            Length.ZERO,
            y.plus(style.leading()).plus(styles.scaled(1)),
            desk.area().width(),
            Length.points(HAIRLINE_POINTS)));
  }

  private void foot(String folio, List<Placed> matter) {
    var styles = desk.styles();
    var margins = desk.area().design().margins();
    var y =
        desk.area()
            .design()
            .height()
            .minus(margins.bottom())
            .plus(offset(FOOT_POINTS, margins.bottom()))
            .minus(styles.running().leading());
    var style = styles.running();
    add(bookTitle, style, styles.quiet(style.letters()), y, Marking.Kind.FOOTER, matter);
    var words = PageMaker.pageOfPages(desk, folio, pageCount);
    int at = words.indexOf(folio);
    var quiet = styles.quiet(style.letters());
    var copy =
        desk.copy(
            List.of(
                new Inline.Text(words.substring(0, at)),
                new Inline.Strong(List.of(new Inline.Text(folio))),
                new Inline.Text(words.substring(at + folio.length()))),
            quiet,
            desk.ledger().book());
    addCopy(copy, style.aligned(Alignment.END), y, Marking.Kind.FOOTER, matter);
  }

  /// Small margins leave less room: never nearer to the paper's edge than half of the margin.
  private Length offset(double points, Length margin) {
    return Length.points(points).min(margin.times(0.6));
  }

  private void add(
      String text,
      ParagraphStyle style,
      TextStyle letters,
      Length y,
      Marking.Kind kind,
      List<Placed> matter) {
    if (!text.isEmpty()) {
      addCopy(desk.copy(text, letters.withWeight(Weight.REGULAR)), style, y, kind, matter);
    }
  }

  private void addCopy(
      Copy copy, ParagraphStyle style, Length y, Marking.Kind kind, List<Placed> matter) {
    var strips = desk.strips(copy, style, Length.ZERO, desk.area().width());
    if (strips.isEmpty()) {
      return;
    }
    for (var placed : strips.getFirst().asArtifact(kind).matter()) {
      matter.add(placed.movedBy(Length.ZERO, y));
    }
  }
}
