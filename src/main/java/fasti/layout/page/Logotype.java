package fasti.layout.page;

import fasti.layout.paragraph.Item;
import fasti.layout.shape.GlyphRun;
import java.util.List;

/// A word ready for the breaker, wherever it stands in the book: shaped, divided and measured. In
/// lead, a logotype was a word cast in one piece.
///
/// @param run its glyphs
/// @param parts what hyphens may part, in reading order
/// @param hyphen between two of them
record Logotype(GlyphRun run, List<Part> parts, Item hyphen) {
  /// @param start of the first character in the word, counted from 0
  /// @param end after the last character
  /// @param box as it is where white stands on both sides of the word
  record Part(int start, int end, Item.Box box) {}

  Logotype {
    parts = List.copyOf(parts);
  }
}
