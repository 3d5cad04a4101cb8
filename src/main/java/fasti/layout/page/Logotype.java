package fasti.layout.page;

import fasti.layout.paragraph.Item;
import fasti.layout.shape.GlyphRun;

/// A word ready for the breaker, wherever it stands in the book: shaped, divided and measured. In
/// lead, a logotype was a word cast in one piece.
///
/// @param letters as they stand in the text
/// @param run its glyphs
/// @param width of all of it, in scaled points
/// @param points where hyphens may part it, ascending
/// @param boxes the parts, one more than there are points, as they are where white stands on both
///   sides of the word
/// @param hyphen between two of them
record Logotype(
    String letters, GlyphRun run, long width, int[] points, Item.Box[] boxes, Item hyphen) {}
