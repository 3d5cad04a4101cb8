package fasti.time;

/// A day of the proleptic Gregorian calendar with astronomical years, so that deep time fits and no
/// year is skipped.
///
/// @param year 0 is 1 BC
/// @param month 1 to 12
/// @param day 1 to 31
public record CalendarDay(long year, int month, int day) implements Comparable<CalendarDay> {
  @Override
  public int compareTo(CalendarDay other) {
    if (year != other.year) {
      return Long.compare(year, other.year);
    }
    return month != other.month
        ? Integer.compare(month, other.month)
        : Integer.compare(day, other.day);
  }
}
