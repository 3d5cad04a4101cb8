package fasti.drawing;

import fasti.unit.Length;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Divides a time line that runs down into pages.
///
/// Events in the order of time are cut as a paragraph is cut into lines: of all ways to cut them
/// that fit, the one with the fewest pages, and of these the one whose borders lie on the roundest
/// dates and whose pages are filled most evenly. A page costs 1, a border on a mean date and an
/// uneven page less than a third each; the cheapest way to each event is found once, from those
/// before it.
///
/// @param entries in the order of time
/// @param first room for labels on the first page
/// @param next room on each later one
record UprightCutter(Design design, List<Entry> entries, Length first, Length next) {
  /// Of the spans that go on over a border so many are shown again, the longest; more would leave
  /// no room for what is new.
  private static final int MOST_CONTINUED = 6;

  /// And so much of a page.
  private static final double GREATEST_CONTINUED = 0.3;

  /// What a border costs for each tenth part that its tick is finer than a page.
  private static final double MEAN_BORDER = 0.1;

  private static final double MEANEST_BORDER = 0.3;

  /// Within a day nothing parts the events.
  private static final double NO_BORDER = 0.32;

  private static final double UNEVEN = 0.3;

  /// White between two labels, beside their leading.
  private static final double LABEL_GAP = 1.8;

  /// What a label takes of the axis.
  static Length room(Entry entry, Design design) {
    return new Length(room(entry, new Room(design)));
  }

  static Length rooms(List<Entry> entries, Design design) {
    var room = new Room(design);
    return new Length(entries.stream().mapToLong(entry -> room(entry, room)).sum());
  }

  private static long room(Entry entry, Room room) {
    return room.line * entry.caption().lines().size() + room.gap;
  }

  private record Room(long line, long gap) {
    Room(Design design) {
      this(design.labelLeading().scaledPoints(), design.points(LABEL_GAP).scaledPoints());
    }
  }

  List<UprightPage> pages() {
    int count = entries.size();
    var continued = continued();
    var costs = new double[count + 1];
    var starts = new int[count + 1];
    Arrays.fill(costs, Double.MAX_VALUE);
    costs[0] = 0;
    var borders = borders();
    var rooms = entries.stream().mapToLong(entry -> room(entry, design).scaledPoints()).toArray();
    for (int start = 0; start < count; start++) {
      var room = start == 0 ? first : next;
      long taken = rooms(continued.get(start), design).scaledPoints();
      for (int end = start + 1; end <= count; end++) {
        taken += rooms[end - 1];
        boolean single = end == start + 1;
        if (!single && taken > room.scaledPoints()) {
          break;
        }
        double white = end == count ? 0 : 1 - Math.min(1, new Length(taken).over(room));
        double cost = costs[start] + 1 + borders[end] + UNEVEN * white * white;
        if (cost < costs[end]) {
          costs[end] = cost;
          starts[end] = start;
        }
      }
    }
    return pages(starts, continued);
  }

  private List<UprightPage> pages(int[] starts, List<List<Entry>> continued) {
    var pages = new ArrayList<UprightPage>();
    for (int end = entries.size(); end > 0; end = starts[end]) {
      int start = starts[end];
      var own = new ArrayList<>(continued.get(start));
      own.addAll(entries.subList(start, end));
      pages.addFirst(new UprightPage(period(start, end), own, start == 0 ? first : next));
    }
    return pages;
  }

  private Period period(int start, int end) {
    long from = start == 0 ? Period.ALL.from() : borderDay(start);
    long to = end == entries.size() ? Period.ALL.to() : borderDay(end);
    // Events of one day on two pages: both pages show that day.
    return new Period(from, Math.max(to, entries.get(end - 1).period().from() + 1));
  }

  /// About how many days a page shows.
  private double usualDays() {
    long days = entries.getLast().period().from() - entries.getFirst().period().from() + 1;
    return Math.max(1, days * Math.min(1, next.over(rooms(entries, design))));
  }

  /// What a border before each event costs; none after the last.
  private double[] borders() {
    double usual = usualDays();
    var borders = new double[entries.size() + 1];
    for (int index = 1; index < entries.size(); index++) {
      borders[index] = border(index, usual);
    }
    return borders;
  }

  private double border(int index, double usual) {
    if (dayBefore(index) == entries.get(index).period().from()) {
      return NO_BORDER;
    }
    double share = borderStep(index).days() / usual;
    return Math.clamp(-MEAN_BORDER * StrictMath.log10(share), 0, MEANEST_BORDER);
  }

  /// The day of the coarsest tick between two neighbours, on which a new page begins.
  private long borderDay(int index) {
    long from = entries.get(index).period().from();
    return dayBefore(index) == from ? from : borderStep(index).floor(from);
  }

  private Step borderStep(int index) {
    var date = DayCount.at(entries.get(index).period().from());
    for (var step : Step.ALL.reversed()) {
      if (step.floor(date) > dayBefore(index)) {
        return step;
      }
    }
    return Step.ALL.getFirst();
  }

  private long dayBefore(int index) {
    return entries.get(index - 1).period().from();
  }

  /// For each event the spans from before it that go on past its beginning: the longest of them, in
  /// the order of time. What went on longest so far goes on now, if anything does.
  private List<List<Entry>> continued() {
    var all = new ArrayList<List<Entry>>();
    var longest = new ArrayList<Entry>();
    for (var entry : entries) {
      long now = entry.period().from();
      longest.removeIf(span -> span.period().to() <= now);
      var shown = new ArrayList<>(longest);
      while (!shown.isEmpty() && rooms(shown, design).compareTo(mostContinued()) > 0) {
        shown.removeLast();
      }
      shown.sort(Comparator.comparingLong(span -> span.period().from()));
      all.add(List.copyOf(shown));
      if (isSpan(entry)) {
        longest.add(entry);
        longest.sort(Comparator.comparingLong(span -> -span.period().to()));
        longest.subList(Math.min(MOST_CONTINUED, longest.size()), longest.size()).clear();
      }
    }
    return all;
  }

  private Length mostContinued() {
    return first.min(next).times(GREATEST_CONTINUED);
  }

  private static boolean isSpan(Entry entry) {
    return entry.mark().extent() != fasti.document.TimeLineMark.Extent.POINT;
  }
}
