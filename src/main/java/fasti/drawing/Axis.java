package fasti.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Time along a line, with its ticks. Where nothing happened for very long the line is broken: it
/// then shows several stretches of time, all to the same scale.
///
/// @param stretches ascending and apart from each other; at least one
/// @param gap the share of the line that each break takes
/// @param ticks ascending, each in a stretch
record Axis(List<Period> stretches, double gap, List<Tick> ticks) {
  /// A stretch may begin and end a little before and after the events, on a tick. More than this
  /// share of white at an end looks like years in which nothing happened; and less would often
  /// leave the first event without a tick before it.
  private static final double GREATEST_EXTENSION = 0.2;

  /// White at an end that is not on a tick: enough for half a mark.
  private static final double MARGIN = 0.02;

  /// No paper is wide enough for more ticks; finer steps are not even tried.
  private static final int MOST_TICKS = 60;

  Axis {
    stretches = List.copyOf(stretches);
    ticks = List.copyOf(ticks);
    if (stretches.isEmpty()) {
      throw new IllegalArgumentException("an axis has a length");
    }
  }

  /// An axis without a break.
  Axis(long from, long to, List<Tick> ticks) {
    this(List.of(new Period(from, to)), 0, ticks);
  }

  /// The axis with the finest step whose labels have room; without breaks if no step has a tick in
  /// every stretch.
  ///
  /// @param fits whether the labels of such an axis have room
  static Axis of(Stretches events, TickNames names, Predicate<Axis> fits) {
    if (events.periods().size() > 1) {
      for (var step : Step.ALL) {
        if (events.days() / step.days() <= MOST_TICKS) {
          var axis = of(events, step, names);
          if (axis.isOrderly() && fits.test(axis)) {
            return axis;
          }
        }
      }
    }
    return unbroken(events.joined(), names, fits);
  }

  private static Axis unbroken(Stretches events, TickNames names, Predicate<Axis> fits) {
    var axis = new Axis(events.periods(), 0, List.of());
    for (var step : Step.ALL) {
      if (events.days() / step.days() <= MOST_TICKS) {
        axis = of(events, step, names);
        if (fits.test(axis)) {
          return axis;
        }
      }
    }
    return axis;
  }

  /// The axis with ticks at every step.
  static Axis of(Stretches events, Step step, TickNames names) {
    long least = Math.round(events.days() * MARGIN);
    long most = Math.max(1, Math.round(events.days() * GREATEST_EXTENSION));
    var stretches = new ArrayList<Period>();
    for (var period : events.periods()) {
      long floor = step.floor(period.from());
      long from = period.from() - floor <= most ? floor : period.from() - least;
      long ceiling = step.ceiling(period.to());
      long to = ceiling - period.to() <= most ? ceiling : period.to() + least;
      stretches.add(
          new Period(Math.max(from, events.bounds().from()), Math.min(to, events.bounds().to())));
    }
    return new Axis(stretches, events.gap(), ticks(stretches, step, names));
  }

  long from() {
    return stretches.getFirst().from();
  }

  /// The day after the last.
  long to() {
    return stretches.getLast().to();
  }

  /// Where a moment stands: 0 at the start, 1 at the end.
  ///
  /// @param moment days of [DayCount], with a fraction for the time of day
  double place(double moment) {
    double day = scale();
    double start = 0;
    for (int i = 0; i < stretches.size(); i++) {
      var stretch = stretches.get(i);
      boolean last = i == stretches.size() - 1;
      if (moment <= stretch.to() || last) {
        return start + (moment - stretch.from()) * day;
      }
      start += stretch.days() * day;
      var next = stretches.get(i + 1);
      if (moment < next.from()) {
        // Nothing is drawn there, yet what is later must never stand earlier.
        return start + gap * (moment - stretch.to()) / (next.from() - stretch.to());
      }
      start += gap;
    }
    throw new IllegalStateException("the last stretch takes all that is left");
  }

  /// Where each break begins; it ends a [#gap] later.
  List<Double> breaks() {
    var breaks = new ArrayList<Double>();
    for (var stretch : stretches.subList(0, stretches.size() - 1)) {
      breaks.add(place((double) stretch.to()));
    }
    return breaks;
  }

  /// The share of the line that a day takes.
  private double scale() {
    double days = 0;
    for (var stretch : stretches) {
      days += stretch.days();
    }
    return (1 - gap * (stretches.size() - 1)) / days;
  }

  /// Whether the stretches are still apart, and each has a tick that says when it is.
  private boolean isOrderly() {
    for (int i = 0; i < stretches.size(); i++) {
      var stretch = stretches.get(i);
      boolean apart = i == 0 || stretches.get(i - 1).to() < stretch.from();
      boolean told =
          ticks.stream()
              .anyMatch(tick -> stretch.from() <= tick.day() && tick.day() < stretch.to());
      if (!apart || !told) {
        return false;
      }
    }
    return true;
  }

  private static List<Tick> ticks(List<Period> stretches, Step step, TickNames names) {
    var ticks = new ArrayList<Tick>();
    var first = DayCount.at(stretches.getFirst().from());
    var before = "";
    for (int i = 0; i < stretches.size(); i++) {
      var stretch = stretches.get(i);
      // Beside a break a label would stand over it.
      long last = i == stretches.size() - 1 ? stretch.to() : stretch.to() - 1;
      for (long day = step.ceiling(stretch.from()); day <= last; day = step.next(day)) {
        var date = DayCount.at(day);
        var heading = names.heading(step, date, first);
        ticks.add(
            new Tick(day, names.label(step, date, first), heading.equals(before) ? "" : heading));
        before = heading;
      }
    }
    return ticks;
  }
}
