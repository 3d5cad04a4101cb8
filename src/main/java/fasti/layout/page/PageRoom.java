package fasti.layout.page;

import fasti.style.PageDesign;
import fasti.unit.Length;

/// The room that each page of a book has for its matter.
///
/// @param height of the type area
/// @param leading of the text: white at the foot counts in whole lines of it
/// @param noteGap white and rule above the first note of a page
/// @param sides whether two pages face each other
record PageRoom(Length height, Length leading, Length noteGap, PageDesign.Sides sides) {
  static PageRoom of(Desk desk) {
    var leading = desk.styles().leading();
    return new PageRoom(desk.area().height(), leading, leading, desk.area().design().sides());
  }

  /// How many whole lines of text would go into some white.
  int lines(long white) {
    return (int) Math.max(0, white / leading.scaledPoints());
  }

  /// A height in whole lines of the text, which then stands on its grid below.
  long onGrid(long height) {
    long line = leading.scaledPoints();
    return (height + line - 1) / line * line;
  }

  boolean isFacing() {
    return sides == PageDesign.Sides.TWO;
  }
}
