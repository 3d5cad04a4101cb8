package fasti.drawing;

import fasti.style.Ink;
import java.util.Arrays;

/// Pixels, white at first.
final class Canvas {
  /// Steps of grey at an edge: the eye cannot tell more, and a palette need not hold more.
  private static final int LEVELS = 32;

  private final int width;
  private final int height;
  private final int[] pixels;

  Canvas(int width, int height) {
    this.width = width;
    this.height = height;
    this.pixels = new int[width * height];
    Arrays.fill(pixels, 0xFFFFFF);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /// Red, green and blue in a row of eight bits each.
  int pixel(int x, int y) {
    return pixels[y * width + x];
  }

  /// Whether a row is the one above it once more.
  boolean isRepeated(int y) {
    return y > 0
        && Arrays.equals(pixels, (y - 1) * width, y * width, pixels, y * width, (y + 1) * width);
  }

  /// An empty coverage for what lies between these edges, as far as the canvas goes.
  Coverage window(double left, double top, double right, double bottom) {
    int fromX = (int) Math.clamp(Math.floor(left), 0, width);
    int fromY = (int) Math.clamp(Math.floor(top), 0, height);
    int toX = (int) Math.clamp(Math.ceil(right), fromX, width);
    int toY = (int) Math.clamp(Math.ceil(bottom), fromY, height);
    return new Coverage(fromX, fromY, toX - fromX, toY - fromY);
  }

  void blend(Coverage coverage, Ink ink) {
    var shares = new double[coverage.width()];
    for (int row = 0; row < coverage.height(); row++) {
      coverage.row(row, shares);
      int start = (coverage.top() + row) * width + coverage.left();
      for (int column = 0; column < shares.length; column++) {
        int share = (int) Math.round(shares[column] * LEVELS);
        if (share > 0) {
          pixels[start + column] = mixed(pixels[start + column], ink, share);
        }
      }
    }
  }

  /// @param share of the ink, 0 to [#LEVELS]
  private static int mixed(int ground, Ink ink, int share) {
    int red = mixed(ground >> 16 & 0xFF, ink.red(), share);
    int green = mixed(ground >> 8 & 0xFF, ink.green(), share);
    int blue = mixed(ground & 0xFF, ink.blue(), share);
    return red << 16 | green << 8 | blue;
  }

  private static int mixed(int ground, int ink, int share) {
    return (ground * (LEVELS - share) + ink * share + LEVELS / 2) / LEVELS;
  }
}
