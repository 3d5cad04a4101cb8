package fasti.layout.paragraph;

import java.util.ArrayList;
import java.util.List;

/// Paragraphs in a toy face, every letter half an em wide, so that widths are checked in the head:
/// a letter is 5, a space 4 that may grow by 2 and shrink by 1. Letters keep their width, and only
/// a full stop hangs out, by 2.
final class Toy {
  static final long LETTER = 5;
  static final long HANG = 2;
  static final Item SPACE = new Item.Glue(4, 2, 1);
  static final Item HYPHEN = new Item.Penalty(LETTER, new Cost.Of(30), Item.Kind.HYPHEN);

  /// A `-` in a word is a place where it may be divided.
  static List<Item> paragraph(String text) {
    var items = new ArrayList<Item>();
    for (var word : text.split(" ", -1)) {
      if (!items.isEmpty()) {
        items.add(SPACE);
      }
      addWord(word, items);
    }
    return ended(items);
  }

  private static void addWord(String word, List<Item> items) {
    boolean first = true;
    for (var part : word.split("-", -1)) {
      if (!first) {
        items.add(HYPHEN);
      }
      items.add(box(part));
      first = false;
    }
  }

  /// Parts of three letters and more are noticed where they stand one below the other.
  private static Item.Box box(String part) {
    int noticed = part.length() > 2 ? part.hashCode() : 0;
    long hang = part.endsWith(".") ? HANG : 0;
    return new Item.Box(part.length() * LETTER, 0, new Item.Edge(0, hang, noticed, noticed));
  }

  /// Letters that may grow or shrink by a tenth of their width.
  static List<Item> elastic(List<Item> items) {
    var elastic = new ArrayList<Item>();
    for (var item : items) {
      elastic.add(
          item instanceof Item.Box(var width, _, var edge)
              ? new Item.Box(width, width / 10, edge)
              : item);
    }
    return elastic;
  }

  static List<Item> ended(List<Item> items) {
    items.add(new Item.Fill());
    items.add(new Item.Penalty(0, Cost.FORCED, Item.Kind.PLAIN));
    return items;
  }

  /// What a line is wide, counted item by item.
  static final class Width {
    private double natural;
    private double stretch;
    private double shrink;
    private double give;
    private boolean filled;

    Width(List<Item> items, Line line) {
      for (var item : items.subList(line.start(), line.end())) {
        add(item);
      }
      natural += items.get(line.end()) instanceof Item.Penalty(var width, _, _, _) ? width : 0;
    }

    private void add(Item item) {
      switch (item) {
        case Item.Box box -> {
          natural += box.width();
          give += box.give();
        }
        case Item.Glue glue -> {
          natural += glue.width();
          stretch += glue.stretch();
          shrink += glue.shrink();
        }
        case Item.Fill _ -> filled = true;
        case Item.Penalty _ -> {}
      }
    }

    double natural() {
      return natural;
    }

    boolean isStretched() {
      return !filled && stretch > 0;
    }

    double at(Line line) {
      double spaces = line.ratio() * (line.ratio() > 0 ? stretch : shrink);
      return natural + give * line.expansion() + spaces;
    }
  }

  private Toy() {}
}
