package fasti.text;

import fasti.unit.Bytes;

/// A picture's bytes, untouched, with what its header says.
///
/// @param name the path inside the book's folder, unique in the book
/// @param width in pixels; for a vector drawing in its own units
/// @param height in pixels, or units
/// @param resolution pixels or units an inch, as the file says; 0 where it does not
public record Picture(
    String name, Format format, int width, int height, double resolution, Bytes bytes) {
  /// A picture that does not say how large it is on paper.
  public Picture(String name, Format format, int width, int height, Bytes bytes) {
    this(name, format, width, height, 0, bytes);
  }

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
