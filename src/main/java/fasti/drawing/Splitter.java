package fasti.drawing;

import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Divides a time line that is higher than a page into periods.
///
/// A period that does not fit is cut on the coarsest ticks inside it (centuries before decades
/// before years), each piece likewise, and neighbours are then joined again as long as they fit
/// together. So each drawing begins and ends on a round date. What not even a day can hold is
/// divided by events. A span that goes on beyond its period has an arrow there and comes again in
/// the next.
record Splitter(Draft draft, Frame frame) {
  /// When the first page's rest is less than this share of a page, the time line is planned as if
  /// it began on a new one.
  private static final double LEAST_SHARE = 0.3;

  /// No page holds more events.
  private static final int MOST_EVENTS = 400;

  /// So many drawings are never worth another way to divide them.
  private static final int FEW = 8;

  /// Where many long spans go on together, each would come again in every period: a book is then
  /// divided by events, if that spares so much of the paper.
  private static final double LEAST_GAIN = 0.6;

  /// What stands in one drawing.
  private record Sheet(Period period, List<Entry> entries) {}

  List<Plan> plans() {
    for (var density : Density.values()) {
      var whole = new Planner(draft, density).plan(draft.entries(), Period.ALL);
      if (whole.height().compareTo(frame.firstHeight()) <= 0) {
        return List.of(whole);
      }
    }
    var planner = new Planner(draft, Density.EVEN);
    boolean usable = frame.firstHeight().compareTo(frame.nextHeight().times(LEAST_SHARE)) >= 0;
    var first = usable ? frame.firstHeight() : frame.nextHeight();
    var periods = byPeriods(planner, first);
    if (periods.size() <= FEW) {
      return periods;
    }
    var all = sheet(Draft.periodOf(draft.entries()));
    var events = byEvents(all, planner, first, frame.nextHeight());
    return events.size() < periods.size() * LEAST_GAIN ? events : periods;
  }

  private List<Plan> byPeriods(Planner planner, Length first) {
    var events = Draft.periodOf(draft.entries());
    var pieces = cut(sheet(events), planner, first.min(frame.nextHeight()));
    var plans = new ArrayList<Plan>();
    int start = 0;
    while (start < pieces.size()) {
      var room = plans.isEmpty() ? first : frame.nextHeight();
      var sheet = pieces.get(start);
      int next = start + 1;
      while (next < pieces.size()) {
        var longer = sheet(sheet.period.join(pieces.get(next).period));
        if (!fits(longer, planner, room)) {
          break;
        }
        sheet = longer;
        next++;
      }
      plans.addAll(byEvents(sheet, planner, room, frame.nextHeight()));
      start = next;
    }
    return plans;
  }

  /// Pieces that fit, as far as they can be cut; those without events are left out.
  private List<Sheet> cut(Sheet sheet, Planner planner, Length room) {
    if (sheet.entries.isEmpty()) {
      return List.of();
    }
    if (sheet.entries.size() == 1
        || fits(sheet, planner, room)
        || !fits(through(sheet), planner, room)) {
      return List.of(sheet);
    }
    var pieces = new ArrayList<Sheet>();
    for (var part : parts(sheet.period)) {
      pieces.addAll(cut(sheet(part), planner, room));
    }
    return pieces.isEmpty() ? List.of(sheet) : pieces;
  }

  /// What goes on all the time will be in every piece, so that a cut does not make room for it.
  private static Sheet through(Sheet sheet) {
    var period = sheet.period;
    return new Sheet(
        period,
        sheet.entries.stream()
            .filter(entry -> entry.period().within(period).equals(period))
            .toList());
  }

  /// The period cut on the coarsest ticks inside it; nothing for a single day.
  private static List<Period> parts(Period period) {
    for (var step : Step.ALL.reversed()) {
      long tick = step.next(step.floor(period.from()));
      if (tick < period.to()) {
        var parts = new ArrayList<Period>();
        long from = period.from();
        for (; tick < period.to(); tick = step.next(tick)) {
          parts.add(new Period(from, tick));
          from = tick;
        }
        parts.add(new Period(from, period.to()));
        return parts;
      }
    }
    return List.of();
  }

  /// As many events to a drawing as fit, in the order of their beginning.
  ///
  /// @param first room in the first drawing
  /// @param next room in each later one
  private static List<Plan> byEvents(Sheet sheet, Planner planner, Length first, Length next) {
    var plans = new ArrayList<Plan>();
    int start = 0;
    while (start < sheet.entries.size()) {
      var room = plans.isEmpty() ? first : next;
      var rest = sheet.entries.subList(start, sheet.entries.size());
      int fitting = 1;
      int tooMany = Math.min(rest.size(), MOST_EVENTS) + 1;
      while (tooMany - fitting > 1) {
        int middle = (fitting + tooMany) / 2;
        if (fits(new Sheet(sheet.period, rest.subList(0, middle)), planner, room)) {
          fitting = middle;
        } else {
          tooMany = middle;
        }
      }
      plans.add(planner.plan(rest.subList(0, fitting), sheet.period));
      start += fitting;
    }
    return plans;
  }

  private Sheet sheet(Period period) {
    return new Sheet(
        period, draft.entries().stream().filter(entry -> entry.period().touches(period)).toList());
  }

  private static boolean fits(Sheet sheet, Planner planner, Length room) {
    return sheet.entries.isEmpty()
        || planner.plan(sheet.entries, sheet.period).height().compareTo(room) <= 0;
  }
}
