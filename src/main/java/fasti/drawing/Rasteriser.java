package fasti.drawing;

import fasti.unit.Bytes;

/// Turns a drawing into pixels from the glyphs' outlines, so that the bytes are the same on every
/// machine.
public final class Rasteriser {
  /// A PNG of one pixel a point, RGB.
  public static Bytes png(Drawing drawing) {
    throw new UnsupportedOperationException();
  }

  private Rasteriser() {}
}
