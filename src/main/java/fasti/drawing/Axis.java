package fasti.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A stretch of time with its ticks.
///
/// @param from the first day, of [DayCount]
/// @param to the day after the last
/// @param ticks ascending, none before `from` or after `to`
record Axis(long from, long to, List<Tick> ticks) {
  /// An axis may begin and end a little before and after the events, on a tick. More than this
  /// share of white at an end looks like years in which nothing happened; and less would often
  /// leave the first event without a tick before it.
  private static final double GREATEST_EXTENSION = 0.2;

  /// White at an end that is not on a tick: enough for half a mark.
  private static final double MARGIN = 0.02;

  /// No paper is wide enough for more ticks; finer steps are not even tried.
  private static final int MOST_TICKS = 60;

  Axis {
    if (from >= to) {
      throw new IllegalArgumentException("an axis has a length");
    }
    ticks = List.copyOf(ticks);
  }

  /// The axis with the finest step whose labels have room.
  ///
  /// @param fits whether the labels of such an axis have room
  static Axis of(Period events, Period bounds, TickNames names, Predicate<Axis> fits) {
    var axis = new Axis(events.from(), events.to(), List.of());
    for (var step : Step.ALL) {
      if (events.days() / step.days() <= MOST_TICKS) {
        axis = of(events, bounds, step, names);
        if (fits.test(axis)) {
          return axis;
        }
      }
    }
    return axis;
  }

  /// The axis with ticks at every step.
  static Axis of(Period events, Period bounds, Step step, TickNames names) {
    long least = Math.round(events.days() * MARGIN);
    long most = Math.max(1, Math.round(events.days() * GREATEST_EXTENSION));
    long floor = step.floor(events.from());
    long from = events.from() - floor <= most ? floor : events.from() - least;
    long ceiling = step.ceiling(events.to());
    long to = ceiling - events.to() <= most ? ceiling : events.to() + least;
    long first = Math.max(from, bounds.from());
    long end = Math.min(to, bounds.to());
    return new Axis(first, end, ticks(first, end, step, names));
  }

  /// Where a moment stands: 0 at the start, 1 at the end.
  ///
  /// @param moment days of [DayCount], with a fraction for the time of day
  double place(double moment) {
    return (moment - from) / (to - from);
  }

  private static List<Tick> ticks(long from, long to, Step step, TickNames names) {
    var ticks = new ArrayList<Tick>();
    var first = DayCount.at(from);
    var before = "";
    for (long day = step.ceiling(from); day <= to; day = step.next(day)) {
      var date = DayCount.at(day);
      var heading = names.heading(step, date, first);
      ticks.add(
          new Tick(day, names.label(step, date, first), heading.equals(before) ? "" : heading));
      before = heading;
    }
    return ticks;
  }
}
