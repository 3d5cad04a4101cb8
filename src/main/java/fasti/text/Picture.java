package fasti.text;

import fasti.unit.Bytes;

/// A picture's bytes, untouched, with what its header says.
///
/// @param name the path inside the book's folder, unique in the book
/// @param width in pixels; for a vector drawing in its own units
/// @param height in pixels, or units
public record Picture(String name, Format format, int width, int height, Bytes bytes) {
  public enum Format {
    JPEG,
    PNG,
    SVG
  }

  public Picture {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("a picture has an extent: " + name);
    }
  }
}
