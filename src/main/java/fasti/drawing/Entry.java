package fasti.drawing;

import fasti.document.TimeLineMark;

/// An event made ready to be placed.
///
/// @param lane counted from 0
/// @param period the days of the mark
/// @param rank whether it stands back behind the events of the book
record Entry(TimeLineMark mark, int lane, Period period, Rank rank, Caption caption) {
  enum Rank {
    /// It has a section, or no event of the time line has.
    MAIN,
    /// It only shows what went on beside them.
    CONTEXT
  }

  static Period periodOf(TimeLineMark mark) {
    long from = DayCount.of(mark.earliest());
    return new Period(from, Math.max(from, DayCount.of(mark.latest())) + 1);
  }

  boolean isUncertain() {
    return mark.certainty() == TimeLineMark.Certainty.UNCERTAIN;
  }
}
