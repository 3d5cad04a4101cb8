package fasti.drawing;

/// How much of each pixel a closed figure covers, exactly: each edge adds the area to its right to
/// the pixels that it passes, and the sum along a row is the coverage (the method of Raph Levien's
/// font-rs, 2016). Arithmetic alone: no library of the machine has a say in it.
///
/// Coordinates are pixels, y downwards; what lies outside the window is cut off.
final class Coverage {
  /// Straight pieces in a curve of a glyph, of which an `o` has sixteen.
  private static final int CURVE = 10;

  private final int left;
  private final int top;
  private final int width;
  private final int height;
  private final double[] areas;
  private double startX;
  private double startY;
  private double x;
  private double y;

  /// @param left of the window, in pixels
  /// @param top of the window, in pixels
  Coverage(int left, int top, int width, int height) {
    this.left = left;
    this.top = top;
    this.width = width;
    this.height = height;
    this.areas = new double[(width + 2) * height];
  }

  int left() {
    return left;
  }

  int top() {
    return top;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  void moveTo(double toX, double toY) {
    close();
    startX = toX;
    startY = toY;
    x = toX;
    y = toY;
  }

  void lineTo(double toX, double toY) {
    edge(x - left, y - top, toX - left, toY - top);
    x = toX;
    y = toY;
  }

  void quadraticTo(double controlX, double controlY, double toX, double toY) {
    double fromX = x;
    double fromY = y;
    for (int step = 1; step < CURVE; step++) {
      double t = (double) step / CURVE;
      double u = 1 - t;
      lineTo(
          u * u * fromX + 2 * u * t * controlX + t * t * toX,
          u * u * fromY + 2 * u * t * controlY + t * t * toY);
    }
    lineTo(toX, toY);
  }

  void close() {
    if (x != startX || y != startY) {
      lineTo(startX, startY);
    }
  }

  /// The coverage of a row of the window, each 0 to 1.
  ///
  /// @param coverage takes as many as the window is wide
  void row(int row, double[] coverage) {
    double sum = 0;
    for (int column = 0; column < width; column++) {
      sum += areas[row * (width + 2) + column];
      coverage[column] = Math.min(1, Math.abs(sum));
    }
  }

  /// Adds an edge, row by row.
  private void edge(double fromX, double fromY, double toX, double toY) {
    if (fromY == toY) {
      return;
    }
    double direction = fromY < toY ? 1 : -1;
    double upperX = fromY < toY ? fromX : toX;
    double upperY = Math.min(fromY, toY);
    double lowerY = Math.max(fromY, toY);
    double slope = (toX - fromX) / (toY - fromY);
    int first = (int) Math.max(0, Math.floor(upperY));
    int last = (int) Math.min(height, Math.ceil(lowerY));
    for (int row = first; row < last; row++) {
      double rowTop = Math.max(row, upperY);
      double rowBottom = Math.min(row + 1.0, lowerY);
      if (rowBottom > rowTop) {
        double topX = upperX + (rowTop - upperY) * slope;
        double bottomX = upperX + (rowBottom - upperY) * slope;
        stretch(row, topX, bottomX, direction * (rowBottom - rowTop));
      }
    }
  }

  /// Adds the part of an edge that lies in one row.
  ///
  /// @param rise how much of the row it passes; negative upwards
  private void stretch(int row, double oneX, double otherX, double rise) {
    double from = Math.clamp(Math.min(oneX, otherX), 0, width);
    double to = Math.clamp(Math.max(oneX, otherX), 0, width);
    int base = row * (width + 2);
    int column = (int) from;
    if (to <= column + 1.0) {
      double middle = (from + to) / 2 - column;
      areas[base + column] += rise * (1 - middle);
      areas[base + column + 1] += rise * middle;
      return;
    }
    double before = 0;
    for (int pixel = column; pixel < to; pixel++) {
      double enter = Math.max(from, pixel);
      double leave = Math.min(to, pixel + 1.0);
      double share = rise * (leave - enter) / (to - from);
      double middle = (enter + leave) / 2 - pixel;
      areas[base + pixel] += share * (1 - middle);
      areas[base + pixel + 1] += share * middle;
      before += share;
    }
    // Rounding must not leave a trace along the rest of the row.
    areas[base + column] += rise - before;
  }
}
