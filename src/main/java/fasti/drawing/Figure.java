package fasti.drawing;

import fasti.document.TimeLineMark.Extent;
import fasti.unit.Length;

/// What shows when an event was: where it stands along the axis. Lengths are from the start of the
/// axis.
sealed interface Figure {
  /// Where its ink begins.
  Length start();

  /// Where its ink ends.
  Length end();

  /// A mark, with a thin line over the time in which the event may have been.
  ///
  /// @param centre of the mark
  /// @param start of the thin line, or of the mark where there is none
  /// @param end of the thin line, or of the mark
  record Spot(Length centre, Length radius, Length start, Length end) implements Figure {
    /// A range shorter than this would be hidden by its mark, or look like a part of it.
    private static final double LEAST_RANGE = 1.6;

    boolean hasRange() {
      var least = radius.times(LEAST_RANGE);
      return start.compareTo(centre.minus(least)) < 0 || end.compareTo(centre.plus(least)) > 0;
    }
  }

  /// A bar from the first to the last day; an open end has the head of an arrow.
  record Bar(Length start, Length end, End before, End after) implements Figure {}

  enum End {
    CLOSED,
    OPEN
  }

  /// Figures for the events of one axis.
  ///
  /// @param width of the axis
  record Plotter(Axis axis, Length width, Design design) {
    /// How far a dotted line reaches beyond the mark at least, where the date is uncertain.
    private static final double LEAST_DOUBT = 5.6;

    /// Room for the head of an arrow and its shaft.
    private static final double LEAST_ARROW = 13;

    Figure of(Entry entry) {
      var period = entry.period();
      var from = at(period.from());
      var to = at(period.to());
      if (entry.mark().extent() == Extent.POINT) {
        // Within one day nothing is known, and nothing is to be shown.
        var middle = from.plus(to).times(0.5);
        return period.days() == 1 ? spot(entry, middle, middle) : spot(entry, from, to);
      }
      var before = open(entry.mark().extent() == Extent.OPEN_START || period.from() < axis.from());
      var after = open(entry.mark().extent() == Extent.OPEN_END || period.to() > axis.to());
      boolean closed = before == End.CLOSED && after == End.CLOSED;
      if (closed && to.minus(from).compareTo(design.leastBar()) < 0) {
        var middle = from.plus(to).times(0.5);
        return spot(entry, middle, middle);
      }
      return closed ? new Bar(from, to, before, after) : arrow(from, to, before, after);
    }

    private Bar arrow(Length from, Length to, End before, End after) {
      var least = design.points(LEAST_ARROW);
      var start = from;
      var end = to;
      if (after == End.OPEN) {
        end = end.plus(least).min(width);
        start = start.min(end.minus(least)).max(Length.ZERO);
      }
      if (before == End.OPEN) {
        start = start.minus(least).max(Length.ZERO);
        end = end.max(start.plus(least)).min(width);
      }
      return new Bar(start, end, before, after);
    }

    private Spot spot(Entry entry, Length from, Length to) {
      var radius = design.radius(entry.rank());
      var mark = design.reach(entry.rank());
      var centre = from.plus(to).times(0.5).max(mark).min(width.minus(mark));
      var reach = entry.isUncertain() ? radius.plus(design.points(LEAST_DOUBT)) : mark;
      var start = from.min(centre.minus(reach)).max(Length.ZERO);
      var end = to.max(centre.plus(reach)).min(width);
      var spot = new Spot(centre, radius, start, end);
      return spot.hasRange()
          ? spot
          : new Spot(centre, radius, centre.minus(mark), centre.plus(mark));
    }

    private Length at(long day) {
      return width.times(Math.clamp(axis.place((double) day), 0, 1));
    }

    private static End open(boolean isOpen) {
      return isOpen ? End.OPEN : End.CLOSED;
    }
  }
}
