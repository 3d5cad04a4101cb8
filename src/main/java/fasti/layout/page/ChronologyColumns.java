package fasti.layout.page;

import fasti.document.Word;
import fasti.unit.Length;

/// The columns of the chronology: starts and widths, from the start edge.
///
/// @param layers whether an event stands beside its date or below it
record ChronologyColumns(
    Length year,
    Length dateStart,
    Length date,
    Length eventStart,
    Length event,
    Length page,
    Layers layers) {
  enum Layers {
    ONE,
    TWO
  }

  /// An event needs room for a long word: 7 ems hold one of some fifteen letters.
  private static final double LEAST_EVENT_EMS = 7;

  private static final double YEAR_SHARE = 0.0875;
  private static final double MOST_OF_YEARS = 0.23;
  private static final double DATE_SHARE = 0.25;
  private static final double PAGE_POINTS = 30;
  private static final double GUTTER_POINTS = 5.7;

  /// The word over the page numbers must not be broken.
  private static Length widthOfHead(Desk desk) {
    var label = desk.label(desk.ledger().words().of(Word.PAGE));
    return desk.width(label, desk.styles().label()).plus(Length.points(1));
  }

  /// @param widest of the years' labels; the column takes some of their width, and breaks them
  static ChronologyColumns of(Desk desk, Length widest) {
    var width = desk.area().width();
    var gutter = desk.styles().scaled(GUTTER_POINTS);
    var year =
        width
            .times(YEAR_SHARE)
            .max(desk.styles().scaled(38))
            .max(widest.min(width.times(MOST_OF_YEARS)));
    var date = width.times(DATE_SHARE).max(desk.styles().scaled(66));
    var page = desk.styles().scaled(PAGE_POINTS).max(widthOfHead(desk));
    var dateStart = year.plus(gutter);
    var eventStart = dateStart.plus(date).plus(gutter);
    var event = width.minus(page).minus(gutter).minus(eventStart);
    return event.compareTo(desk.styles().size().times(LEAST_EVENT_EMS)) < 0
        ? new ChronologyColumns(
            year,
            dateStart,
            width.minus(page).minus(gutter).minus(dateStart),
            dateStart,
            width.minus(dateStart),
            page,
            Layers.TWO)
        : new ChronologyColumns(year, dateStart, date, eventStart, event, page, Layers.ONE);
  }
}
