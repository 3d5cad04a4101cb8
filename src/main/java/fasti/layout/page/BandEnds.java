package fasti.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How the two columns of a band may end on one page.
final class BandEnds {
  /// A column ends by so many lines higher than the page only where it must.
  private static final int WHITE_LINES = 12;

  private final BandHeights heights;
  private final PageRoom page;
  private final int from;
  private final long room;

  /// @param from the first item on the page
  /// @param room from the top of the columns to the foot of the page, in scaled points
  BandEnds(BandHeights heights, PageRoom page, int from, long room) {
    this.heights = heights;
    this.page = page;
    this.from = from;
    this.room = room;
  }

  /// One way to end the columns.
  ///
  /// @param middle the first item of the second column
  /// @param to after the last item of the second column
  /// @param height of the higher column
  /// @param price of the ends, and of what the columns differ
  record Ending(int middle, int to, long height, double price) {}

  /// The most even columns of all that is left, if the page has room for it.
  Optional<Ending> whole() {
    Optional<Ending> best = Optional.empty();
    int size = heights.size();
    for (int middle = from + 1; middle <= size && heights.height(from, middle) <= room; middle++) {
      if (isEnd(middle) && heights.height(middle, size) <= room) {
        var ending = ending(middle, size);
        if (best.filter(other -> weight(other) < weight(ending)).isEmpty()) {
          best = Optional.of(ending);
        }
      }
    }
    return best;
  }

  /// Height and price on one scale: a line of height is as dear as a column uneven by a line.
  private double weight(Ending ending) {
    return ending.price()
        + PagePrices.UNEVEN_LINE * ending.height() / page.leading().scaledPoints();
  }

  /// For each place where the page may end inside the band the best place for its first column to
  /// end.
  List<Ending> partial() {
    var best = new ArrayList<Optional<Ending>>();
    for (int to = from; to <= heights.size(); to++) {
      best.add(Optional.empty());
    }
    for (int middle = from + 1; middle < heights.size(); middle++) {
      long first = heights.height(from, middle);
      if (isEnd(middle) && first <= room && page.lines(room - first) <= WHITE_LINES) {
        endSecond(middle, best);
      }
    }
    return best.stream().flatMap(Optional::stream).toList();
  }

  private void endSecond(int middle, List<Optional<Ending>> best) {
    for (int to = middle + 1; to < heights.size(); to++) {
      long second = heights.height(middle, to);
      if (second > room) {
        return;
      }
      if (isEnd(to) && page.lines(room - second) <= WHITE_LINES) {
        var ending = ending(middle, to);
        if (best.get(to - from).filter(other -> other.price() <= ending.price()).isEmpty()) {
          best.set(to - from, Optional.of(ending));
        }
      }
    }
  }

  private boolean isEnd(int at) {
    return heights.cut(at) < PagePrices.PARTED;
  }

  private Ending ending(int middle, int to) {
    long first = heights.height(from, middle);
    long second = heights.height(middle, to);
    long height = Math.max(first, second);
    int uneven = page.lines(height - Math.min(first, second));
    return new Ending(middle, to, height, heights.cut(middle) + uneven * PagePrices.UNEVEN_LINE);
  }

  /// Where nothing fits: the least that can be shown, in one column.
  Ending least() {
    int to = from + 1;
    while (to < heights.size() && heights.cut(to) == Double.POSITIVE_INFINITY) {
      to++;
    }
    return new Ending(to, to, heights.height(from, to), 0);
  }
}
