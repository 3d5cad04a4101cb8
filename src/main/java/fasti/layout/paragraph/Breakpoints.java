package fasti.layout.paragraph;

import java.util.Arrays;
import java.util.List;

/// The places where a paragraph may be broken, in order, with running sums up to each, so that what
/// a line needs to know is one subtraction. Place 0 is the paragraph's start. Lengths are scaled
/// points.
///
/// A line from one place to another begins with the first box after the one (white there vanishes)
/// and ends before the other, but for its hyphen. So each sum is held twice: up to the place itself
/// and up to where the next line begins.
final class Breakpoints {
  private static final int START = 0;

  final int count;

  /// The item of each place; -1 at the start.
  final int[] item;

  /// The first item of a line that begins here.
  final int[] next;

  final boolean[] hyphen;
  final boolean[] forced;
  final double[] cost;

  /// How far a line that ends here may hang out at its end, less the width of its hyphen: what the
  /// measure gains.
  private final long[] endGain;

  final long[] endHang;
  final long[] startHang;

  /// Up to where a line that begins here begins on paper, and one that ends here ends.
  private final long[] left;

  private final long[] right;

  /// The most that any line may hang out at its end.
  final long farthestHang;

  final int[] opening;
  final int[] closing;

  /// Whether the line before is filled up with white.
  final boolean[] fill;

  final Sums ended;
  final Sums begun;

  /// Running sums over the items before each place.
  static final class Sums {
    final long[] width;
    final long[] stretch;
    final long[] shrink;
    final long[] give;

    private Sums(int count) {
      width = new long[count];
      stretch = new long[count];
      shrink = new long[count];
      give = new long[count];
    }

    private void set(int at, Running sum) {
      width[at] = sum.width;
      stretch[at] = sum.stretch;
      shrink[at] = sum.shrink;
      give[at] = sum.give;
    }
  }

  private static final class Running {
    long width;
    long stretch;
    long shrink;
    long give;

    void add(Item item) {
      switch (item) {
        case Item.Box(var boxed, var more, _) -> {
          width += boxed;
          give += more;
        }
        case Item.Glue(var natural, var more, var less) -> {
          width += natural;
          stretch += more;
          shrink += less;
        }
        case Item.Penalty _, Item.Fill _ -> {}
      }
    }
  }

  /// @param items end in a [Item.Fill] and a forced penalty
  Breakpoints(List<Item> items) {
    int most = legal(items) + 1;
    item = new int[most];
    next = new int[most];
    hyphen = new boolean[most];
    forced = new boolean[most];
    cost = new double[most];
    endGain = new long[most];
    endHang = new long[most];
    startHang = new long[most];
    left = new long[most];
    right = new long[most];
    opening = new int[most];
    closing = new int[most];
    fill = new boolean[most];
    ended = new Sums(most);
    begun = new Sums(most);
    count = read(items);
    farthestHang = Arrays.stream(endHang).max().orElse(0);
  }

  private static int legal(List<Item> items) {
    int legal = 0;
    for (int at = 0; at < items.size(); at++) {
      legal += isLegal(items, at) ? 1 : 0;
    }
    return legal;
  }

  private int read(List<Item> items) {
    var sum = new Running();
    item[START] = -1;
    // White at the very start is the author's own and stays.
    begin(START, 0, items.getFirst(), sum);
    int places = 1;
    int waiting = 1;
    for (int at = 0; at < items.size(); at++) {
      var current = items.get(at);
      if (waiting < places && begins(items, at)) {
        for (; waiting < places; waiting++) {
          begin(waiting, at, current, sum);
        }
      }
      if (isLegal(items, at)) {
        end(places++, at, items, sum);
      }
      sum.add(current);
    }
    for (; waiting < places; waiting++) {
      next[waiting] = items.size();
    }
    return places;
  }

  /// White and unused places to break vanish after a break.
  private static boolean begins(List<Item> items, int at) {
    return switch (items.get(at)) {
      case Item.Box _ -> true;
      case Item.Glue _, Item.Fill _ -> at == items.size() - 1;
      case Item.Penalty(_, _, var price, _) -> price instanceof Cost.Forced;
    };
  }

  private void begin(int place, int at, Item first, Running sum) {
    next[place] = at;
    begun.set(place, sum);
    if (first instanceof Item.Box(_, _, var edge)) {
      startHang[place] = edge.left();
      opening[place] = edge.opening();
    }
    left[place] = sum.width + startHang[place];
  }

  private void end(int place, int at, List<Item> items, Running sum) {
    item[place] = at;
    ended.set(place, sum);
    fill[place] = at > 0 && items.get(at - 1) instanceof Item.Fill;
    if (at > 0 && items.get(at - 1) instanceof Item.Box(_, _, var edge)) {
      endHang[place] = edge.right();
      closing[place] = edge.closing();
    }
    if (items.get(at) instanceof Item.Penalty(var width, var hang, var price, _)) {
      endHang[place] = width > 0 ? hang : endHang[place];
      hyphen[place] = isHyphen(items.get(at));
      forced[place] = price instanceof Cost.Forced;
      cost[place] = price instanceof Cost.Of(var points) ? points : 0;
      endGain[place] = -width;
    }
    endGain[place] += endHang[place];
    right[place] = sum.width - endGain[place];
  }

  private static boolean isHyphen(Item item) {
    return item instanceof Item.Penalty(_, _, _, var kind) && kind == Item.Kind.HYPHEN;
  }

  private static boolean isLegal(List<Item> items, int at) {
    return switch (items.get(at)) {
      case Item.Box _, Item.Fill _ -> false;
      case Item.Glue _ -> at > 0 && items.get(at - 1) instanceof Item.Box;
      case Item.Penalty(_, _, var price, _) -> !(price instanceof Cost.Forbidden);
    };
  }

  int last() {
    return count - 1;
  }

  /// The width of a line before anything is stretched, less what hangs out of it.
  long width(int from, int to) {
    return right[to] - left[from];
  }

  /// The width of what is seen of a line, before anything is stretched.
  long seen(int from, int to) {
    return width(from, to) + endHang[to] + startHang[from];
  }

  long stretch(int from, int to) {
    return ended.stretch[to] - begun.stretch[from];
  }

  long shrink(int from, int to) {
    return ended.shrink[to] - begun.shrink[from];
  }

  long give(int from, int to) {
    return ended.give[to] - begun.give[from];
  }

  /// Whether a line is empty of spaces that give.
  boolean isOneWord(int from, int to) {
    return stretch(from, to) == 0 && shrink(from, to) == 0;
  }

  /// Whether a line would have nothing on it though nobody asked for an empty line.
  boolean isEmpty(int from, int to) {
    return next[from] >= item[to] && from > START && !forced[from];
  }
}
