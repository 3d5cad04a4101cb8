package fasti.layout.page;

import fasti.layout.paragraph.Cost;
import fasti.layout.paragraph.Item;
import fasti.layout.shape.GlyphRun;
import fasti.layout.shape.TextItem;
import java.util.List;

/// What a paragraph's lines are made of: the breaker's items, and what each stands for in the text.
///
/// @param items for the breaker
/// @param parts one an item
/// @param glosses what stands over and under letters, in reading order
record Material(List<Item> items, List<Part> parts, List<SetGloss> glosses) {
  /// What an item stands for.
  sealed interface Part {
    /// A word, or as much of it as is in one style, that has one item.
    ///
    /// @param start of the first character in the paragraph's text
    /// @param end after the last character
    record Word(int start, int end, TextItem item, Copy.Span span, GlyphRun run) implements Chunk {}

    /// A space between words, one character or more.
    ///
    /// @param start of the first character in the paragraph's text
    /// @param end after the last character
    record Gap(int start, int end, TextItem item, Copy.Span span, GlyphRun run) implements Chunk {}

    /// Letters of a word that has several items.
    ///
    /// @param start of the first character in the paragraph's text
    /// @param end after the last character
    record Letters(Word word, int start, int end) implements Part {}

    /// White between two characters that no space stands between.
    record Air() implements Part {}

    /// Something without letters: a place to break, white at the end.
    record Mark() implements Part {}
  }

  /// Text that is shaped as a whole.
  sealed interface Chunk extends Part permits Part.Word, Part.Gap {
    int start();

    int end();

    TextItem item();

    Copy.Span span();

    GlyphRun run();

    /// The width of the glyphs whose letters stand in a part of the chunk, in scaled points.
    ///
    /// @param from in the paragraph's text
    /// @param to in the paragraph's text
    default long widthBetween(int from, int to) {
      return run().widthBetween(from - start(), to - start());
    }
  }

  static final Item FORBIDDEN = new Item.Penalty(0, Cost.FORBIDDEN, Item.Kind.PLAIN);
}
