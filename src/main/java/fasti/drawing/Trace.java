package fasti.drawing;

import fasti.style.Ink;
import java.util.List;

/// One thing painted in a [VectorPicture].
public sealed interface Trace {
  record Filled(Path path, Winding winding, Paint paint) implements Trace {}

  record Stroked(Path path, Pen pen, Paint paint) implements Trace {}

  /// What lies inside an outline of other traces.
  record Clipped(Path outline, Winding winding, List<Trace> traces) implements Trace {
    public Clipped {
      traces = List.copyOf(traces);
    }
  }

  record Path(List<Segment> segments) {
    public Path {
      segments = List.copyOf(segments);
    }
  }

  sealed interface Segment {
    record MoveTo(double x, double y) implements Segment {}

    record LineTo(double x, double y) implements Segment {}

    /// A cubic curve by two control points.
    record CurveTo(double x1, double y1, double x2, double y2, double x, double y)
        implements Segment {}

    record Close() implements Segment {}
  }

  /// What is inside a path that crosses itself (SVG 2, 13.4.2).
  enum Winding {
    NON_ZERO,
    EVEN_ODD
  }

  /// @param dashes lengths of dash and gap in turn; none for an unbroken line
  record Pen(
      double thickness, Cap cap, Join join, double miterLimit, List<Double> dashes, double phase) {
    public Pen {
      dashes = List.copyOf(dashes);
    }
  }

  enum Cap {
    BUTT,
    ROUND,
    SQUARE
  }

  enum Join {
    MITER,
    ROUND,
    BEVEL
  }

  /// @param opacity 0 lets all through, 1 nothing
  record Paint(Colour colour, double opacity) {}

  sealed interface Colour {
    record Flat(Ink ink) implements Colour {}

    /// A change of colour along a line; it goes on beyond its ends as it is there.
    record Axial(Spot from, Spot to, List<Stop> stops, Placing placing) implements Colour {
      public Axial {
        stops = List.copyOf(stops);
      }
    }

    /// A change of colour from a focus to a circle.
    record Radial(Spot focus, Spot centre, double radius, List<Stop> stops, Placing placing)
        implements Colour {
      public Radial {
        stops = List.copyOf(stops);
      }
    }
  }

  record Spot(double x, double y) {}

  /// @param at 0 to 1, ascending
  record Stop(double at, Ink ink) {}

  /// Where a point of a gradient lies in the picture: x' = a x + c y + e, y' = b x + d y + f.
  record Placing(double a, double b, double c, double d, double e, double f) {}
}
