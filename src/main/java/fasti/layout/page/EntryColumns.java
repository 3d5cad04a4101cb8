package fasti.layout.page;

import fasti.unit.Length;

/// The columns of lists that have a date or a name at the start, words in the middle and a page
/// number at the end, across the whole type area.
///
/// @param dateWidth zero where no entry has a date
/// @param textStart from the start edge
/// @param endStart where the page number's column begins
record EntryColumns(
    Length dateWidth, Length textStart, Length textWidth, Length endStart, Length endWidth) {
  private static final double GUTTER_POINTS = 8.5;
  private static final double PAGE_POINTS = 23;

  /// What names take of the width where they stand beside a text.
  private static final double NAME_SHARE = 0.29;

  /// Dates that need more of the width than this stand above the words: beside them they would
  /// leave titles too little room.
  private static final double GREATEST_DATE_SHARE = 0.36;

  /// @param widest what the widest date needs; zero where there are none
  static EntryColumns dated(Desk desk, Length widest) {
    return of(desk, standAbove(desk, widest) ? Length.ZERO : widest);
  }

  /// Whether dates stand above the words rather than beside them.
  static boolean standAbove(Desk desk, Length widest) {
    return widest.over(desk.area().width()) > GREATEST_DATE_SHARE;
  }

  static EntryColumns named(Desk desk) {
    return of(desk, desk.area().width().times(NAME_SHARE));
  }

  private static EntryColumns of(Desk desk, Length date) {
    var width = desk.area().width();
    var gutter = desk.styles().scaled(GUTTER_POINTS);
    var start = date.scaledPoints() > 0 ? date.plus(gutter) : Length.ZERO;
    var page = desk.styles().scaled(PAGE_POINTS);
    var endStart = width.minus(page);
    return new EntryColumns(date, start, endStart.minus(gutter).minus(start), endStart, page);
  }

  Length textEnd() {
    return textStart.plus(textWidth);
  }
}
