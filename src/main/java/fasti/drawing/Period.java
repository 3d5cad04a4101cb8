package fasti.drawing;

/// A stretch of days.
///
/// @param from the first, of [DayCount]
/// @param to the day after the last
record Period(long from, long to) {
  /// All time there is on paper: long before the first star, long after the last reader.
  static final Period ALL = new Period(Long.MIN_VALUE / 4, Long.MAX_VALUE / 4);

  Period {
    if (from >= to) {
      throw new IllegalArgumentException("a period has a day at least");
    }
  }

  long days() {
    return to - from;
  }

  /// What of this lies in the other, which it must touch.
  Period within(Period bounds) {
    return new Period(Math.max(from, bounds.from), Math.min(to, bounds.to));
  }

  boolean touches(Period other) {
    return from < other.to && other.from < to;
  }

  /// From the start of the first to the end of the last.
  Period join(Period other) {
    return new Period(Math.min(from, other.from), Math.max(to, other.to));
  }
}
