package fasti.layout.paragraph;

import java.util.ArrayList;
import java.util.List;

/// Counts white rivers: wide spaces that stand one below the other in four lines and more. They
/// depend on too many lines to be priced while these are chosen, so the settings that were found
/// are compared by them.
final class Rivers {
  /// Three spaces one below the other are chance; four are seen as a crack.
  private static final int LEAST_LINES = 4;

  /// Spaces below this ratio, a twentieth wider than they should be, do not catch the eye.
  private static final double LEAST_RATIO = 0.1;

  /// The share of the narrower space that has to lie under the one above.
  private static final double OVERLAP = 0.6;

  private final List<Item> items;
  private List<Stream> streams = List.of();
  private int rivers;

  private Rivers(List<Item> items) {
    this.items = items;
  }

  static int in(List<Item> items, Setting setting) {
    var lines = setting.lines();
    if (lines.size() <= LEAST_LINES) {
      return 0;
    }
    var counted = new Rivers(items);
    for (int i = 0; i < lines.size() - 1; i++) {
      counted.flowOn(lines.get(i));
    }
    return counted.rivers;
  }

  private static boolean isWide(Line line) {
    return line.ratio() >= LEAST_RATIO;
  }

  /// White that has come down to a line.
  ///
  /// @param depth how many lines it runs through
  private record Stream(double left, double right, int depth) {
    boolean flowsInto(double begin, double end) {
      double common = Math.min(right, end) - Math.max(left, begin);
      return common > OVERLAP * Math.min(right - left, end - begin);
    }
  }

  private void flowOn(Line line) {
    var below = new ArrayList<Stream>();
    if (isWide(line)) {
      double x = -line.left();
      for (int i = line.start(); i < line.end(); i++) {
        double width = width(items.get(i), line);
        if (items.get(i) instanceof Item.Glue) {
          below.add(new Stream(x, x + width, depth(x, x + width)));
        }
        x += width;
      }
    }
    streams = below;
  }

  private int depth(double begin, double end) {
    int depth = 1;
    for (var above : streams) {
      if (above.flowsInto(begin, end)) {
        depth = Math.max(depth, above.depth + 1);
      }
    }
    rivers += depth == LEAST_LINES ? 1 : 0;
    return depth;
  }

  private static double width(Item item, Line line) {
    return switch (item) {
      case Item.Box(var width, var give, _) -> width + give * line.expansion();
      case Item.Glue(var width, var stretch, _) -> width + stretch * line.ratio();
      case Item.Penalty _, Item.Fill _ -> 0;
    };
  }
}
