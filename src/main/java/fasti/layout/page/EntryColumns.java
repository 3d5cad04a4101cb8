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

  /// What the dates take of the width: room for "15 January – 24 November 1928" on A4.
  private static final double DATE_SHARE = 0.29;

  static EntryColumns of(Desk desk, boolean dated) {
    var width = desk.area().width();
    var gutter = desk.styles().scaled(GUTTER_POINTS);
    var date = dated ? width.times(DATE_SHARE) : Length.ZERO;
    var start = dated ? date.plus(gutter) : Length.ZERO;
    var page = desk.styles().scaled(PAGE_POINTS);
    var endStart = width.minus(page);
    return new EntryColumns(date, start, endStart.minus(gutter).minus(start), endStart, page);
  }

  Length textEnd() {
    return textStart.plus(textWidth);
  }
}
