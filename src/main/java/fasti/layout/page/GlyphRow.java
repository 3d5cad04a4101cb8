package fasti.layout.page;

/// Glyphs one by one, each at its place and with what it stands for. Lengths are scaled points. The
/// arrays are one as long as the other, but for offsets of 0, and not to be changed.
///
/// @param glyphs numbers in the face
/// @param advances from one glyph's origin to the next, final: kerning, tracking and justification
///   are in them
/// @param offsetsX from the origin; for marks. May be empty where all are 0, which is nearly always
/// @param offsetsY upwards; for marks. May be empty where all are 0
/// @param texts for each glyph the letters it stands for; empty for a glyph whose letters a
///   neighbour already has. In a row that is read from right to left the letters of each glyph are
///   turned round, since readers of the page turn the whole
public record GlyphRow(
    int[] glyphs, long[] advances, long[] offsetsX, long[] offsetsY, String[] texts)
    implements GlyphString {
  @Override
  public GlyphRow row() {
    return this;
  }

  /// From the glyph's origin, in scaled points.
  public long offsetX(int index) {
    return offsetsX.length == 0 ? 0 : offsetsX[index];
  }

  /// Upwards, in scaled points.
  public long offsetY(int index) {
    return offsetsY.length == 0 ? 0 : offsetsY[index];
  }

  public int count() {
    return glyphs.length;
  }

  @Override
  public long width() {
    long sum = 0;
    for (long advance : advances) {
      sum += advance;
    }
    return sum;
  }
}
