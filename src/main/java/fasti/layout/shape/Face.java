package fasti.layout.shape;

import fasti.unit.Bytes;

/// One font, loaded: its bytes and its measures. Equal faces are the same object.
public final class Face {
  private final String name;
  private final Bytes bytes;

  Face(String name, Bytes bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /// The PostScript name.
  public String name() {
    return name;
  }

  /// The whole font file, TrueType outlines.
  public Bytes bytes() {
    return bytes;
  }

  /// Font units in the em.
  public int unitsPerEm() {
    throw new UnsupportedOperationException();
  }

  /// Above the baseline, in font units.
  public int ascent() {
    throw new UnsupportedOperationException();
  }

  /// Below the baseline, in font units; negative.
  public int descent() {
    throw new UnsupportedOperationException();
  }

  public int capHeight() {
    throw new UnsupportedOperationException();
  }

  public int xHeight() {
    throw new UnsupportedOperationException();
  }

  /// @param codePoint of Unicode
  public boolean covers(int codePoint) {
    throw new UnsupportedOperationException();
  }

  /// The shape of a glyph, for drawings that are turned into pixels.
  ///
  /// @param glyph counted from 0
  public Outline outline(int glyph) {
    throw new UnsupportedOperationException();
  }

  /// The ink's extent, for optical margins: the white at a glyph's left and right, in font units;
  /// negative where the ink hangs over.
  public int leftBearing(int glyph) {
    throw new UnsupportedOperationException();
  }

  public int rightBearing(int glyph) {
    throw new UnsupportedOperationException();
  }
}
