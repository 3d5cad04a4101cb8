package fasti.layout.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The places where pages may begin, as they are found.
final class Starts {
  /// Half of what it costs to part what belongs together: a way that had to do so is given up where
  /// another did not have to.
  private static final double FAR_BEHIND = PagePrices.PARTED / 2;

  /// More items than a page has.
  private static final int LOOK_AHEAD = 100;

  private final List<VerticalItem> items;
  private final PageRoom room;
  private final List<List<Junction>> junctions = new ArrayList<>();

  private final Map<Integer, BandHeights> bands = new HashMap<>();
  private double usual;

  Starts(List<VerticalItem> items, PageRoom room) {
    this.items = items;
    this.room = room;
    for (int i = 0; i <= items.size(); i++) {
      junctions.add(new ArrayList<>(1));
    }
    var first = Start.first(room);
    junction(first.place(), first.waiting()).keep(first);
  }

  /// The next junction at an item from which a walk is worth while; it is passed once.
  Optional<Junction> next(int item) {
    while (true) {
      var next = unpassed(item);
      next.ifPresent(Junction::pass);
      if (next.isEmpty() || !isHopeless(next.get(), item)) {
        usual = next.map(Junction::demerits).orElse(usual);
        return next;
      }
    }
  }

  private Optional<Junction> unpassed(int item) {
    return junctions.get(item).stream()
        .filter(junction -> !junction.isPassed())
        .min(Junction.FIRST_TO_PASS);
  }

  /// Whether another way leads as far, or to the same place with less to take over, for so much
  /// less that this one stays behind.
  private boolean isHopeless(Junction junction, int item) {
    return (!junction.waiting().isNothing() && isBeaten(junction, junctions.get(item)))
        || (junction.demerits() > usual + FAR_BEHIND && isLeftBehind(junction, item));
  }

  private static boolean isBeaten(Junction junction, List<Junction> here) {
    for (var other : here) {
      if (other != junction && other.isAheadOf(junction)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLeftBehind(Junction junction, int item) {
    double limit = junction.demerits() - FAR_BEHIND;
    int end = Math.min(junctions.size(), item + LOOK_AHEAD);
    for (int later = item + 1; later < end; later++) {
      for (var other : junctions.get(later)) {
        if (other.waiting().isNothing() && other.demerits() < limit) {
          return true;
        }
      }
    }
    return false;
  }

  /// The junction at a place, made where there is none yet.
  Junction junction(Place place, Waiting waiting) {
    int rest = place.isInside() ? place.line() : 0;
    int progress = place.isInside() ? place.line() : Integer.MIN_VALUE;
    if (place.isInside() && items.get(place.item()) instanceof Passage passage) {
      progress = place.line() - passage.versions().get(place.version()).lines();
      rest = endsBelow(passage, -progress) ? 0 : passage.rest(place.version(), place.line());
    }
    var here = junctions.get(place.item());
    for (var junction : here) {
      if (junction.isOf(waiting, progress, rest)) {
        return junction;
      }
    }
    var made = new Junction(waiting, progress, rest);
    here.add(made);
    return made;
  }

  /// Whether the page goes on below what is left of a passage: then its lines are all alike.
  private boolean endsBelow(Passage passage, int lines) {
    return !passage.hasNotes()
        && passage.leading().times(lines).over(room.height()) < Descent.LEAST_FILLED;
  }

  /// How high the columns of a band are; measured once.
  ///
  /// @param limit no column is higher
  BandHeights heights(int item, long limit) {
    return bands.computeIfAbsent(item, at -> new BandHeights((Band) items.get(at), limit));
  }

  /// The cheapest chain of pages through the whole column.
  Start last() {
    return junctions.getLast().stream()
        .filter(junction -> junction.waiting().isNothing())
        .flatMap(junction -> junction.starts().stream())
        .min(Comparator.comparingDouble(Start::demerits))
        .orElseThrow();
  }
}
