package fasti.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The parts of time in which the events are.
///
/// @param periods ascending and apart from each other; at least one
/// @param bounds what the axis does not go beyond
/// @param gap the share of the axis that each break takes
record Stretches(List<Period> periods, Period bounds, double gap) {
  /// A gap is left out where it takes this share of all that is still shown. Shorter ones are worth
  /// seeing: that nothing happened for long is a fact too.
  private static final double WASTEFUL = 0.42;

  /// With fewer events there is room enough as it is.
  private static final int FEWEST_EVENTS = 4;

  /// An axis in many pieces cannot be read as one.
  private static final int MOST_BREAKS = 3;

  Stretches {
    periods = List.copyOf(periods);
  }

  /// Time without a break.
  static Stretches of(Period period, Period bounds) {
    return new Stretches(List.of(period), bounds, 0);
  }

  /// From the first event to the last, but for the longest gaps.
  ///
  /// @param events in the order of their beginning; never empty
  /// @param gap the share of the axis that each break takes
  static Stretches of(List<Period> events, Period bounds, double gap) {
    var occupied = occupied(events, bounds);
    var whole = occupied.getFirst().join(occupied.getLast());
    if (events.size() < FEWEST_EVENTS) {
      return of(whole, bounds);
    }
    var cuts = cuts(occupied, (double) whole.days());
    var periods = new ArrayList<Period>();
    var current = occupied.getFirst();
    for (int i = 1; i < occupied.size(); i++) {
      if (cuts.contains(i)) {
        periods.add(current);
        current = occupied.get(i);
      } else {
        current = current.join(occupied.get(i));
      }
    }
    periods.add(current);
    return new Stretches(periods, bounds, gap);
  }

  /// How many days are shown.
  double days() {
    return periods.stream().mapToDouble(Period::days).sum();
  }

  Stretches joined() {
    return of(periods.getFirst().join(periods.getLast()), bounds);
  }

  /// The times in which there is any event, those that touch joined.
  private static List<Period> occupied(List<Period> events, Period bounds) {
    var occupied = new ArrayList<Period>();
    for (var event : events) {
      var period = event.within(bounds);
      boolean joins = !occupied.isEmpty() && period.from() <= occupied.getLast().to();
      if (joins) {
        occupied.add(occupied.removeLast().join(period));
      } else {
        occupied.add(period);
      }
    }
    return occupied;
  }

  /// The numbers of the periods before which the axis is broken: the longest gap first, as long as
  /// it is wasteful.
  private static List<Integer> cuts(List<Period> occupied, double days) {
    var gaps = new ArrayList<Integer>();
    for (int i = 1; i < occupied.size(); i++) {
      gaps.add(i);
    }
    gaps.sort(Comparator.comparingLong((Integer i) -> -gapBefore(i, occupied)));
    var cuts = new ArrayList<Integer>();
    double shown = days;
    for (int gap : gaps) {
      if (cuts.size() == MOST_BREAKS || gapBefore(gap, occupied) < shown * WASTEFUL) {
        break;
      }
      shown -= gapBefore(gap, occupied);
      cuts.add(gap);
    }
    return cuts;
  }

  private static long gapBefore(int index, List<Period> occupied) {
    return occupied.get(index).from() - occupied.get(index - 1).to();
  }
}
