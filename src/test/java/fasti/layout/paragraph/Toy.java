package fasti.layout.paragraph;

import java.util.ArrayList;
import java.util.List;

/// Paragraphs in a toy face, every letter half an em wide, so that widths are checked in the head:
/// a letter is 5, a space 4 that may grow by 2 and shrink by 1.
final class Toy {
  static final long LETTER = 5;
  static final Item SPACE = new Item.Glue(4, 2, 1);
  static final Item HYPHEN = new Item.Penalty(LETTER, new Cost.Of(50), Item.Kind.HYPHEN);

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
      items.add(new Item.Box(part.length() * LETTER));
      first = false;
    }
  }

  static List<Item> ended(List<Item> items) {
    items.add(new Item.Fill());
    items.add(new Item.Penalty(0, Cost.FORCED, Item.Kind.PLAIN));
    return items;
  }

  private Toy() {}
}
