package fasti.layout.paragraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// One walk over the places of a paragraph (dynamic programming over lines).
///
/// What a line costs depends on the line above it: on its greyness, its hyphens, its words. So what
/// is kept is not the cheapest way to a place but the cheapest way to each *line*: a way is told by
/// the place where it has come to, the place where its last line began, and the number of its
/// lines. At each place the walk tries a line from every active place, that is every one that a
/// line could still reach from, and follows each way that ends there. All ways lie in arrays, those
/// to one place side by side.
final class Walk {
  /// Settings that are this many lines longer or shorter than the cheapest one up to the same place
  /// are given up: one line either way is asked for, one more is allowed for what is to come.
  /// Without this a walk that puts up with any looseness would keep a way for every number of lines
  /// that there can be, and take a hundred times as long.
  private static final int LINES_APART = 2;

  private static final int NONE = -1;

  private final Breakpoints places;
  private final Pricing pricing;
  private final TotalFit.Pass pass;

  /// The first way to each place; those of the next place follow.
  private final int[] first;

  private int count;
  private int[] from;
  private int[] before;
  private int[] lines;
  private double[] cost;
  private double[] ratio;

  private final int[] active;
  private final double[] least = new double[2 * LINES_APART + 1];
  private int actives;

  Walk(Breakpoints places, Pricing pricing, TotalFit.Pass pass) {
    this.places = places;
    this.pricing = pricing;
    this.pass = pass;
    this.first = new int[places.count + 2];
    this.active = new int[places.count];
    // A way to each place is enough for the many paragraphs of one line.
    int room = places.count + 1;
    this.from = new int[room];
    this.before = new int[room];
    this.lines = new int[room];
    this.cost = new double[room];
    this.ratio = new double[room];
    put(0, NONE, NONE, 0);
    activate(0);
  }

  /// The settings that were found and are worth a look, the cheapest first; none where the walk put
  /// up with too little.
  List<Setting> settings() {
    for (int to = 1; to < places.count && actives > 0; to++) {
      step(to);
    }
    if (actives == 0) {
      return List.of();
    }
    int best = cheapest(first[places.last()], count);
    var found = new ArrayList<Setting>();
    for (int way = first[places.last()]; way < count; way++) {
      if (cost[way] <= cost[best] + Prices.WORTH_A_LOOK
          && Math.abs(lines[way] - lines[best]) <= 1) {
        found.add(setting(way));
      }
    }
    found.sort(Comparator.comparingDouble(Setting::demerits));
    return found;
  }

  private void step(int to) {
    first[to] = count;
    first[to + 1] = count;
    if (places.hyphen[to] && pass == TotalFit.Pass.WITHOUT_HYPHENS) {
      return;
    }
    int latest = active[actives - 1];
    reach(to);
    if (places.forced[to]) {
      actives = 0;
    }
    if (count == first[to] && actives == 0 && pass == TotalFit.Pass.WHATEVER_IT_TAKES) {
      exceed(latest);
    }
    if (count > first[to]) {
      thin(to);
      activate(to);
    }
    first[to + 1] = count;
  }

  private void activate(int place) {
    active[actives++] = place;
  }

  /// Tries a line to a place from every active one, and lets go of those that no line can reach
  /// from any more. Starts are in order, so that lines grow looser: behind the first that is too
  /// loose there is none that is not. (A start may hang out, but not by more than its own width.)
  private void reach(int to) {
    int kept = 0;
    int i = 0;
    boolean loose = false;
    for (; i < actives && !loose; i++) {
      int start = active[i];
      double adjusted = pricing.ratio(start, to);
      loose = adjusted > pass.loosest;
      if (adjusted >= pass.tightest && !loose) {
        follow(start, to, adjusted);
      }
      if (adjusted >= pass.tightest || !pricing.isPast(start, to)) {
        active[kept++] = start;
      }
    }
    System.arraycopy(active, i, active, kept, actives - i);
    actives += kept - i;
  }

  /// Adds a line to all ways that have come to its start; of those with the same number of lines
  /// the cheapest goes on.
  private void follow(int start, int to, double adjusted) {
    double line = pricing.line(start, to, adjusted);
    int born = count;
    for (int way = first[start]; way < first[start + 1]; way++) {
      double total = cost[way] + line;
      if (start > 0) {
        total += pricing.neighbours(from[way], start, to);
        total += pricing.contrast(start, to, ratio[way], adjusted);
      }
      int twin = born;
      while (twin < count && lines[twin] != lines[way] + 1) {
        twin++;
      }
      if (twin == count || total < cost[twin]) {
        put(twin, start, way, total);
        ratio[twin] = adjusted;
      }
    }
  }

  /// A line that exceeds the measure, from the latest place that there was: no other exceeds it
  /// less.
  private void exceed(int start) {
    int way = cheapest(first[start], first[start + 1]);
    put(count, start, way, cost[way] + Prices.OVERFULL);
    ratio[count - 1] = Pricing.TOO_LONG;
  }

  private int cheapest(int begin, int end) {
    int cheapest = begin;
    for (int way = begin + 1; way < end; way++) {
      cheapest = cost[way] < cost[cheapest] ? way : cheapest;
    }
    return cheapest;
  }

  private void put(int at, int start, int way, double total) {
    if (at == cost.length) {
      makeRoom();
    }
    from[at] = start;
    before[at] = way;
    lines[at] = way == NONE ? 0 : lines[way] + 1;
    cost[at] = total;
    count = Math.max(count, at + 1);
  }

  private void makeRoom() {
    int room = 2 * cost.length;
    from = Arrays.copyOf(from, room);
    before = Arrays.copyOf(before, room);
    lines = Arrays.copyOf(lines, room);
    cost = Arrays.copyOf(cost, room);
    ratio = Arrays.copyOf(ratio, room);
  }

  /// Gives up ways to a place that lead to nothing: those far from the cheapest in lines, and those
  /// that are dearer than another of as many lines by more than the line below could make up for.
  private void thin(int to) {
    double gain = pricing.dearestNeighbours(to);
    int best = lines[cheapest(first[to], count)];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    for (int way = first[to]; way < count; way++) {
      int apart = lines[way] - best + LINES_APART;
      if (apart >= 0 && apart < least.length) {
        least[apart] = Math.min(least[apart], cost[way]);
      }
    }
    int kept = first[to];
    for (int way = first[to]; way < count; way++) {
      int apart = lines[way] - best + LINES_APART;
      if (apart >= 0 && apart < least.length && cost[way] <= least[apart] + gain) {
        move(way, kept++);
      }
    }
    count = kept;
  }

  private void move(int way, int to) {
    from[to] = from[way];
    before[to] = before[way];
    lines[to] = lines[way];
    cost[to] = cost[way];
    ratio[to] = ratio[way];
  }

  private Setting setting(int end) {
    var found = new Line[lines[end]];
    int to = places.last();
    for (int way = end; before[way] != NONE; way = before[way]) {
      found[lines[way] - 1] = pricing.lineFrom(from[way], to, ratio[way]);
      to = from[way];
    }
    return new Setting(List.of(found), cost[end]);
  }
}
