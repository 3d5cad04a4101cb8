package fasti.picture;

import java.util.Arrays;

/// Pixels that are held, and can be turned.
///
/// @param pixels row by row from the top: opacity, red, green and blue, eight bits each
record Canvas(int width, int height, int[] pixels) implements Rows {
  private static final int OPAQUE = 255;

  static Canvas of(Rows rows) {
    var pixels = new int[rows.width() * rows.height()];
    var row = new int[rows.width()];
    for (int y = 0; y < rows.height(); y++) {
      rows.read(y, row);
      System.arraycopy(row, 0, pixels, y * row.length, row.length);
    }
    return new Canvas(rows.width(), rows.height(), pixels);
  }

  @Override
  public void read(int y, int[] row) {
    System.arraycopy(pixels, y * width, row, 0, width);
  }

  boolean isOpaque() {
    return Arrays.stream(pixels).allMatch(pixel -> pixel >>> 24 == OPAQUE);
  }

  /// Set upright.
  ///
  /// @param orientation how the camera was held, as Exif counts it (Exif 2.32, tag 0x0112): which
  ///   sides of the scene row 0 and column 0 are
  Canvas upright(int orientation) {
    return switch (orientation) {
      case 2 -> mirrored();
      case 3 -> mirrored().flipped();
      case 4 -> flipped();
      case 5 -> transposed();
      case 6 -> transposed().mirrored();
      case 7 -> transposed().mirrored().flipped();
      case 8 -> transposed().flipped();
      default -> this;
    };
  }

  /// Left and right change places.
  private Canvas mirrored() {
    var turned = new int[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      turned[i - i % width + width - 1 - i % width] = pixels[i];
    }
    return new Canvas(width, height, turned);
  }

  /// Top and bottom change places.
  private Canvas flipped() {
    var turned = new int[pixels.length];
    for (int y = 0; y < height; y++) {
      System.arraycopy(pixels, y * width, turned, (height - 1 - y) * width, width);
    }
    return new Canvas(width, height, turned);
  }

  /// Rows become columns.
  private Canvas transposed() {
    var turned = new int[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned[x * height + y] = pixels[y * width + x];
      }
    }
    return new Canvas(height, width, turned);
  }
}
