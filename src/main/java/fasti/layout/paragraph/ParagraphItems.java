package fasti.layout.paragraph;

import java.util.List;

/// The items of a paragraph as running sums, so that a line's width is one subtraction.
final class ParagraphItems {
  private final List<Item> items;
  private final long[] width;
  private final long[] stretch;
  private final long[] shrink;
  private final int[] fills;
  private final int[] firstAfter;

  ParagraphItems(List<Item> items) {
    this.items = items;
    int count = items.size();
    width = new long[count + 1];
    stretch = new long[count + 1];
    shrink = new long[count + 1];
    fills = new int[count + 1];
    for (int i = 0; i < count; i++) {
      add(i, items.get(i));
    }
    firstAfter = new int[count];
    for (int i = count - 1; i >= 0; i--) {
      firstAfter[i] = discardedAt(i + 1) ? firstAfter[i + 1] : i + 1;
    }
  }

  private void add(int at, Item item) {
    var glue = item instanceof Item.Glue found ? found : new Item.Glue(0, 0, 0);
    var boxed = item instanceof Item.Box box ? box.width() : 0;
    width[at + 1] = width[at] + boxed + glue.width();
    stretch[at + 1] = stretch[at] + glue.stretch();
    shrink[at + 1] = shrink[at] + glue.shrink();
    fills[at + 1] = fills[at] + (item instanceof Item.Fill ? 1 : 0);
  }

  /// White and unused places to break vanish after a break.
  private boolean discardedAt(int at) {
    if (at >= items.size()) {
      return false;
    }
    return switch (items.get(at)) {
      case Item.Box _ -> false;
      case Item.Glue _, Item.Fill _ -> at < items.size() - 1;
      case Item.Penalty(_, var cost, _) -> !(cost instanceof Cost.Forced);
    };
  }

  int count() {
    return items.size();
  }

  boolean isLegalAt(int at) {
    return switch (items.get(at)) {
      case Item.Box _, Item.Fill _ -> false;
      case Item.Glue _ -> at > 0 && items.get(at - 1) instanceof Item.Box;
      case Item.Penalty(_, var cost, _) -> !(cost instanceof Cost.Forbidden);
    };
  }

  boolean isForcedAt(int at) {
    return items.get(at) instanceof Item.Penalty(_, Cost.Forced _, _);
  }

  boolean isHyphenAt(int at) {
    return items.get(at) instanceof Item.Penalty(_, _, var kind) && kind == Item.Kind.HYPHEN;
  }

  double penaltyAt(int at) {
    return items.get(at) instanceof Item.Penalty(_, Cost.Of(var points), _) ? points : 0;
  }

  /// The natural width of a line from an item to a break, the hyphen included.
  long width(int from, int at) {
    var hyphen = items.get(at) instanceof Item.Penalty(var end, _, _) ? end : 0;
    return width[at] - width[from] + hyphen;
  }

  long stretch(int from, int at) {
    return stretch[at] - stretch[from];
  }

  long shrink(int from, int at) {
    return shrink[at] - shrink[from];
  }

  boolean fillsUp(int from, int at) {
    return fills[at] > fills[from];
  }

  /// The first item of the line after a break.
  int firstAfter(int at) {
    return firstAfter[at];
  }
}
