package fasti.layout.page;

import fasti.document.Word;
import fasti.layout.page.Marking.Kind;
import fasti.layout.page.ParagraphStyle.Alignment;
import fasti.style.TextStyle;
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

  /// The same on all pages: set with the first of them.
  private List<Placed> titleAtFoot = List.of();

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
    var y = margin.minus(offset(HEAD_POINTS, margin));
    var style = styles.running();
    var date = desk.copy(head.end(), styles.quiet(style.letters()));
    var part = beside(date, style.letters(), head.start());
    matter.addAll(line(part, style, y, Kind.HEADER));
    matter.addAll(line(date, style.aligned(Alignment.END), y, Kind.HEADER));
    matter.add(
        desk.rule(
            Length.ZERO,
            y.plus(style.leading()).plus(styles.scaled(1)),
            desk.area().width(),
            Length.points(HAIRLINE_POINTS)));
  }

  private void foot(String folio, List<Placed> matter) {
    var design = desk.area().design();
    var style = desk.styles().running();
    var y =
        design
            .height()
            .minus(design.margins().bottom())
            .plus(offset(FOOT_POINTS, design.margins().bottom()))
            .minus(style.leading());
    if (titleAtFoot.isEmpty()) {
      var widest = pageOfPages(desk.number(pageCount));
      var title = beside(widest, desk.styles().quiet(style.letters()), bookTitle);
      titleAtFoot = line(title, style, y, Kind.FOOTER);
    }
    matter.addAll(titleAtFoot);
    var digits = desk.ledger().words().digits();
    matter.addAll(
        line(pageOfPages(digits.of(folio)), style.aligned(Alignment.END), y, Kind.FOOTER));
  }

  /// Words that stand on one line with others, cut short where both have no room.
  private Copy beside(Copy other, TextStyle letters, String words) {
    var style = desk.styles().running().withLetters(letters);
    var room =
        desk.area().width().minus(desk.width(other, style)).minus(letters.size().times(GAP_EMS));
    return Shortened.of(words)
        .map(text -> desk.copy(text, letters))
        .filter(copy -> desk.width(copy, style).compareTo(room) <= 0)
        .findFirst()
        .orElseGet(() -> desk.copy("", letters));
  }

  /// Two texts that are nearer read as one.
  private static final double GAP_EMS = 1.5;

  /// "n of m": the number of the page in bold, so that a dropped pile sorts itself.
  private Copy pageOfPages(String folio) {
    var words = desk.ledger().words().of(Word.PAGE_OF_PAGES, folio, desk.number(pageCount));
    int at = words.indexOf(folio);
    return desk.copy(
        List.of(
            new Inline.Text(words.substring(0, at)),
            new Inline.Strong(List.of(new Inline.Text(folio))),
            new Inline.Text(words.substring(at + folio.length()))),
        desk.styles().quiet(desk.styles().running().letters()),
        desk.ledger().book());
  }

  /// Small margins leave less room: never nearer to the paper's edge than half of the margin.
  private Length offset(double points, Length margin) {
    return Length.points(points).min(margin.times(0.6));
  }

  /// The first line alone.
  private List<Placed> line(Copy copy, ParagraphStyle style, Length y, Kind kind) {
    return desk.strips(copy, style, Length.ZERO, desk.area().width()).stream()
        .limit(1)
        .flatMap(strip -> strip.asArtifact(kind).matter().stream())
        .map(placed -> placed.movedBy(Length.ZERO, y))
        .toList();
  }
}
