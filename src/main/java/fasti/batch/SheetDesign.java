package fasti.batch;

import fasti.style.HouseStyle;
import fasti.style.Imposition;
import fasti.style.PageDesign;
import fasti.style.PageDesign.Sides;
import fasti.style.Paper;
import fasti.unit.Length;

/// How a book is set whose pages go on sheets: two of them stand on a side, so each is half as
/// large as the sheet. It is set anew at that size and never shrunk.
///
/// @param paper of the sheets
record SheetDesign(Imposition imposition, Paper paper, HouseStyle style) {
  /// Pages are measured in whole points by some; two sizes that differ by less are the same.
  private static final Length SAME = Length.points(2);

  static SheetDesign of(Imposition imposition, HouseStyle style) {
    var paper = paper(style.page());
    var page = isHalf(style.page(), paper) ? style.page() : halved(style.page(), paper);
    var sides =
        switch (imposition) {
          case BOOKLET -> Sides.TWO;
          case TWO_UP -> Sides.ONE;
        };
    return new SheetDesign(imposition, paper, style.withPage(page.withSides(sides)));
  }

  /// A book on Letter, or on half of it, has its sheets on Letter; all others on A4.
  private static Paper paper(PageDesign page) {
    boolean whole = same(page.width(), Paper.LETTER.width());
    boolean half = same(page.height(), Paper.LETTER.width());
    return whole || half ? Paper.LETTER : Paper.A4;
  }

  private static boolean same(Length one, Length other) {
    var apart = one.minus(other);
    return apart.max(apart.negated()).compareTo(SAME) < 0;
  }

  private static boolean isHalf(PageDesign page, Paper paper) {
    return page.width().compareTo(paper.height().times(0.5)) <= 0
        && page.height().compareTo(paper.width()) <= 0;
  }

  private static PageDesign halved(PageDesign page, Paper paper) {
    return switch (paper) {
      case A4 -> page.on(Paper.A5);
      case LETTER, A5 -> page.resized(paper.height().times(0.5), paper.width());
    };
  }
}
