package fasti.drawing;

import fasti.drawing.Shape.Point;
import fasti.unit.Length;
import java.util.List;

/// The rectangle that a shape takes. Words are those of [ToyLettering]: their width is known from
/// their letters.
record Outskirts(Length left, Length top, Length right, Length bottom) {
  private static final double ASCENT = 0.72;
  private static final double DESCENT = 0.22;

  static Outskirts of(Shape shape) {
    return switch (shape) {
      case Shape.Line(var from, var to, _, _) -> around(List.of(from, to));
      case Shape.Polygon(var corners, _, _) -> around(corners);
      case Shape.Disc(var centre, var radius, _, _) ->
          new Outskirts(
              centre.x().minus(radius),
              centre.y().minus(radius),
              centre.x().plus(radius),
              centre.y().plus(radius));
      case Shape.Label(var start, _, var text, var style, _) ->
          new Outskirts(
              start.x(),
              start.y().minus(style.size().times(ASCENT)),
              start.x().plus(ToyLettering.width(text, style)),
              start.y().plus(style.size().times(DESCENT)));
    };
  }

  boolean overlaps(Outskirts other) {
    return left.compareTo(other.right) < 0
        && other.left.compareTo(right) < 0
        && top.compareTo(other.bottom) < 0
        && other.top.compareTo(bottom) < 0;
  }

  boolean liesIn(Drawing drawing) {
    return left.compareTo(Length.ZERO) >= 0
        && top.compareTo(Length.ZERO) >= 0
        && right.compareTo(drawing.width()) <= 0
        && bottom.compareTo(drawing.height()) <= 0;
  }

  private static Outskirts around(List<Point> points) {
    var first = points.getFirst();
    var extent = new Outskirts(first.x(), first.y(), first.x(), first.y());
    for (var point : points) {
      extent =
          new Outskirts(
              extent.left.min(point.x()),
              extent.top.min(point.y()),
              extent.right.max(point.x()),
              extent.bottom.max(point.y()));
    }
    return extent;
  }
}
