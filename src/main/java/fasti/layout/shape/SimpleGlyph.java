package fasti.layout.shape;

import java.util.ArrayList;
import java.util.List;

/// A glyph that is drawn by its own points (OpenType 1.9, `glyf`, "simple glyph description").
final class SimpleGlyph {
  private static final int ON_CURVE = 0x01;
  private static final int X_SHORT = 0x02;
  private static final int Y_SHORT = 0x04;
  private static final int REPEAT = 0x08;
  private static final int X_SAME_OR_POSITIVE = 0x10;
  private static final int Y_SAME_OR_POSITIVE = 0x20;

  private final FontTables tables;
  private final int start;
  private int at;

  /// @param start of the glyph's header
  SimpleGlyph(FontTables tables, int start) {
    this.tables = tables;
    this.start = start;
  }

  List<Contour> contours(int count) {
    if (count == 0) {
      return List.of();
    }
    int ends = start + 10;
    int points = tables.uint16(ends + 2 * (count - 1)) + 1;
    at = ends + 2 * count;
    at += 2 + tables.uint16(at);
    int[] flags = flags(points);
    var drawn =
        new Points(
            flags,
            coordinates(flags, X_SHORT, X_SAME_OR_POSITIVE),
            coordinates(flags, Y_SHORT, Y_SAME_OR_POSITIVE));
    var contours = new ArrayList<Contour>(count);
    int from = 0;
    for (int i = 0; i < count; i++) {
      int to = tables.uint16(ends + 2 * i) + 1;
      contours.add(drawn.contour(from, to));
      from = to;
    }
    return contours;
  }

  private int[] flags(int points) {
    var flags = new int[points];
    int i = 0;
    while (i < points) {
      int flag = tables.uint8(at++);
      int times = (flag & REPEAT) == 0 ? 1 : 1 + tables.uint8(at++);
      for (int n = 0; n < times && i < points; n++) {
        flags[i++] = flag;
      }
    }
    return flags;
  }

  private double[] coordinates(int[] flags, int isShort, int sameOrPositive) {
    var values = new double[flags.length];
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      boolean marked = (flags[i] & sameOrPositive) != 0;
      if ((flags[i] & isShort) != 0) {
        int distance = tables.uint8(at++);
        value += marked ? distance : -distance;
      } else if (!marked) {
        value += tables.int16(at);
        at += 2;
      }
      values[i] = value;
    }
    return values;
  }

  /// The points of all contours, one after another.
  private record Points(int[] flags, double[] x, double[] y) {
    Contour contour(int from, int to) {
      int count = to - from;
      var partX = new double[count];
      var partY = new double[count];
      var on = new boolean[count];
      for (int i = 0; i < count; i++) {
        partX[i] = x[from + i];
        partY[i] = y[from + i];
        on[i] = (flags[from + i] & ON_CURVE) != 0;
      }
      return new Contour(partX, partY, on);
    }
  }
}
