package fasti.layout.shape;

import java.util.ArrayList;
import java.util.List;

/// Where a glyph's description lies in a font file (OpenType 1.9, `loca` and `glyf`).
///
/// @param start counted from the start of the file
record GlyphParts(int start, int length) {
  private static final int HEADER = 10;

  static GlyphParts at(FontTables tables, int glyph) {
    boolean wide = tables.int16(tables.at("head") + 50) != 0;
    int first = offset(tables, glyph, wide);
    return new GlyphParts(tables.at("glyf") + first, offset(tables, glyph + 1, wide) - first);
  }

  private static int offset(FontTables tables, int glyph, boolean wide) {
    int loca = tables.at("loca");
    return wide ? tables.int32(loca + 4 * glyph) : 2 * tables.uint16(loca + 2 * glyph);
  }

  /// Where the description names the glyphs that this one is put together of.
  List<Integer> references(FontTables tables) {
    var places = new ArrayList<Integer>();
    if (length <= HEADER || tables.int16(start) >= 0) {
      return places;
    }
    int at = start + HEADER;
    while (true) {
      places.add(at + 2);
      var part = GlyphPart.read(tables, at);
      if (!part.isFollowed()) {
        return places;
      }
      at = part.next();
    }
  }

  /// The glyphs that this one is put together of.
  static List<Integer> of(FontTables tables, int glyph) {
    return at(tables, glyph).references(tables).stream().map(tables::uint16).toList();
  }
}
