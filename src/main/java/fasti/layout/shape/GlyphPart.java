package fasti.layout.shape;

/// One part of a composite glyph: a glyph, scaled and moved (OpenType 1.9, `glyf`, "composite glyph
/// description").
///
/// @param glyph counted from 0
/// @param next where the description goes on
record GlyphPart(
    int glyph,
    int flags,
    double scaleX,
    double scale01,
    double scale10,
    double scaleY,
    double x,
    double y,
    int next) {
  private static final int WORDS = 0x0001;
  private static final int DISTANCES = 0x0002;
  private static final int ONE_SCALE = 0x0008;
  private static final int MORE = 0x0020;
  private static final int TWO_SCALES = 0x0040;
  private static final int MATRIX = 0x0080;
  private static final double F2_DOT_14 = 1 << 14;

  static GlyphPart read(FontTables tables, int start) {
    int flags = tables.uint16(start);
    boolean words = (flags & WORDS) != 0;
    int at = start + (words ? 8 : 6);
    // Parts fitted together point by point are left where they are: no font at hand does so.
    boolean moved = (flags & DISTANCES) != 0;
    double x = moved ? (words ? tables.int16(start + 4) : (byte) tables.uint8(start + 4)) : 0;
    double y = moved ? (words ? tables.int16(start + 6) : (byte) tables.uint8(start + 5)) : 0;
    double[] matrix = {1, 0, 0, 1};
    if ((flags & ONE_SCALE) != 0) {
      matrix[0] = tables.int16(at) / F2_DOT_14;
      matrix[3] = matrix[0];
      at += 2;
    } else if ((flags & TWO_SCALES) != 0) {
      matrix[0] = tables.int16(at) / F2_DOT_14;
      matrix[3] = tables.int16(at + 2) / F2_DOT_14;
      at += 4;
    } else if ((flags & MATRIX) != 0) {
      for (int i = 0; i < matrix.length; i++) {
        matrix[i] = tables.int16(at + 2 * i) / F2_DOT_14;
      }
      at += 8;
    }
    int glyph = tables.uint16(start + 2);
    return new GlyphPart(glyph, flags, matrix[0], matrix[1], matrix[2], matrix[3], x, y, at);
  }

  boolean isFollowed() {
    return (flags & MORE) != 0;
  }

  double mapX(double fromX, double fromY) {
    return scaleX * fromX + scale10 * fromY + x;
  }

  double mapY(double fromX, double fromY) {
    return scale01 * fromX + scaleY * fromY + y;
  }
}
