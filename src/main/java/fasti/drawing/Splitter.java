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
    return divided(planner, first);
  }

  private List<Plan> divided(Planner planner, Length first) {
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
      plans.addAll(chopped(sheet, planner, room));
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

  private List<Plan> chopped(Sheet sheet, Planner planner, Length room) {
    var plans = new ArrayList<Plan>();
    int start = 0;
    while (start < sheet.entries.size()) {
      int end = sheet.entries.size();
      var plan = planner.plan(sheet.entries.subList(start, end), sheet.period);
      while (plan.height().compareTo(room) > 0 && end - start > 1) {
        end = start + (end - start + 1) / 2;
        plan = planner.plan(sheet.entries.subList(start, end), sheet.period);
      }
      plans.add(plan);
      start = end;
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
