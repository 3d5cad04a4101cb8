package fasti.drawing;

import fasti.time.CalendarDay;

/// Days in a row: 0 is 1 January 1970 of the proleptic Gregorian calendar.
///
/// After Howard Hinnant, "chrono-compatible low-level date algorithms" (2013): years begin in
/// March, so that the leap day is a year's last, and 400 years are one turn of 146 097 days.
final class DayCount {
  private static final long DAYS_IN_TURN = 146_097;
  private static final long DAYS_TO_1970 = 719_468;

  static long of(CalendarDay day) {
    long year = day.month() <= 2 ? day.year() - 1 : day.year();
    long turn = Math.floorDiv(year, 400L);
    long yearOfTurn = Math.floorMod(year, 400L);
    long monthFromMarch = (day.month() + 9L) % 12;
    long dayOfYear = (153 * monthFromMarch + 2) / 5 + day.day() - 1;
    long dayOfTurn = yearOfTurn * 365 + yearOfTurn / 4 - yearOfTurn / 100 + dayOfYear;
    return turn * DAYS_IN_TURN + dayOfTurn - DAYS_TO_1970;
  }

  static long of(long year, int month, int day) {
    return of(new CalendarDay(year, month, day));
  }

  static CalendarDay at(long count) {
    long shifted = count + DAYS_TO_1970;
    long turn = Math.floorDiv(shifted, DAYS_IN_TURN);
    long dayOfTurn = Math.floorMod(shifted, DAYS_IN_TURN);
    long yearOfTurn =
        (dayOfTurn - dayOfTurn / 1460 + dayOfTurn / 36_524 - dayOfTurn / 146_096) / 365;
    long dayOfYear = dayOfTurn - (365 * yearOfTurn + yearOfTurn / 4 - yearOfTurn / 100);
    int monthFromMarch = (int) ((5 * dayOfYear + 2) / 153);
    int day = (int) (dayOfYear - (153L * monthFromMarch + 2) / 5 + 1);
    int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    long year = yearOfTurn + turn * 400 + (month <= 2 ? 1 : 0);
    return new CalendarDay(year, month, day);
  }

  private DayCount() {}
}
