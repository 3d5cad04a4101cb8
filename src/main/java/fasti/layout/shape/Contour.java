package fasti.layout.shape;

import fasti.layout.shape.Outline.Segment;
import java.util.List;

/// One closed line of a glyph: points on the line, and points off it that bend it. Between two
/// points off the line lies one on it, half-way, that the font does not write down.
final class Contour {
  private final double[] x;
  private final double[] y;
  private final boolean[] on;

  /// Takes the arrays over.
  Contour(double[] x, double[] y, boolean[] on) {
    this.x = x;
    this.y = y;
    this.on = on;
  }

  Contour moved(double distance) {
    var newX = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      newX[i] = x[i] + distance;
    }
    return new Contour(newX, y, on);
  }

  Contour transformed(GlyphPart part) {
    var newX = new double[x.length];
    var newY = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      newX[i] = part.mapX(x[i], y[i]);
      newY[i] = part.mapY(x[i], y[i]);
    }
    return new Contour(newX, newY, on);
  }

  void drawInto(List<Segment> segments) {
    int count = x.length;
    if (count < 2) {
      return;
    }
    int first = firstOn();
    // Without any point on the line, begin half-way between the last and the first.
    double startX = first < 0 ? (x[count - 1] + x[0]) / 2 : x[first];
    double startY = first < 0 ? (y[count - 1] + y[0]) / 2 : y[first];
    segments.add(new Segment.MoveTo(startX, startY));
    int from = first < 0 ? 0 : first + 1;
    int steps = first < 0 ? count : count - 1;
    for (int step = 0; step < steps; step++) {
      int here = (from + step) % count;
      int next = (here + 1) % count;
      boolean last = step == steps - 1;
      if (on[here]) {
        segments.add(new Segment.LineTo(x[here], y[here]));
      } else if (last) {
        segments.add(new Segment.QuadraticTo(x[here], y[here], startX, startY));
      } else if (on[next]) {
        segments.add(new Segment.QuadraticTo(x[here], y[here], x[next], y[next]));
        step++;
      } else {
        segments.add(
            new Segment.QuadraticTo(
                x[here], y[here], (x[here] + x[next]) / 2, (y[here] + y[next]) / 2));
      }
    }
    segments.add(new Segment.Close());
  }

  private int firstOn() {
    for (int i = 0; i < on.length; i++) {
      if (on[i]) {
        return i;
      }
    }
    return -1;
  }
}
