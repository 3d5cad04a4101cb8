package fasti.time;

/// How a calendar with Roman months counts its days: the two differ in the leap years alone.
enum DayCount {
  GREGORIAN,
  JULIAN;

  /// @param month 1 to 12
  int daysIn(long year, int month) {
    if (this == JULIAN && month == 2) {
      return year % 4 == 0 ? 29 : 28;
    }
    return Years.daysIn(year, month);
  }
}
