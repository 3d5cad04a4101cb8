package fasti.drawing;

import fasti.drawing.Shape.Point;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Figures as the corners of their outlines.
final class Geometry {
  /// A line of some thickness, with square ends.
  static List<Point> stroke(Shape.Line line) {
    double x = line.to().x().minus(line.from().x()).inPoints();
    double y = line.to().y().minus(line.from().y()).inPoints();
    double length = StrictMath.sqrt(x * x + y * y);
    var across = line.thickness().times(length == 0 ? 0 : -y / length / 2);
    var down = line.thickness().times(length == 0 ? 0 : x / length / 2);
    return List.of(
        shifted(line.from(), across, down),
        shifted(line.to(), across, down),
        shifted(line.to(), across.negated(), down.negated()),
        shifted(line.from(), across.negated(), down.negated()));
  }

  /// Straight pieces in a circle: no corner shows even on a cover.
  private static final int CORNERS = 96;

  private static final double[] ACROSS = new double[CORNERS];
  private static final double[] DOWN = new double[CORNERS];

  static {
    for (int corner = 0; corner < CORNERS; corner++) {
      double angle = 2 * Math.PI * corner / CORNERS;
      ACROSS[corner] = StrictMath.cos(angle);
      DOWN[corner] = StrictMath.sin(angle);
    }
  }

  static List<Point> circle(Point centre, Length radius) {
    var points = new ArrayList<Point>(CORNERS);
    for (int corner = 0; corner < CORNERS; corner++) {
      points.add(shifted(centre, radius.times(ACROSS[corner]), radius.times(DOWN[corner])));
    }
    return points;
  }

  /// The outline moved outwards, as a stroke with mitred corners has it.
  ///
  /// @param by inwards where negative
  static List<Point> widened(List<Point> corners, Length by) {
    double turn = StrictMath.signum(area(corners));
    var widened = new ArrayList<Point>();
    for (int index = 0; index < corners.size(); index++) {
      var before = corners.get((index + corners.size() - 1) % corners.size());
      var corner = corners.get(index);
      var after = corners.get((index + 1) % corners.size());
      var in = new Normal(before, corner);
      var out = new Normal(corner, after);
      // The two moved edges meet along the sum of their normals.
      double stretch = turn / (1 + in.x * out.x + in.y * out.y);
      widened.add(
          shifted(corner, by.times((in.x + out.x) * stretch), by.times((in.y + out.y) * stretch)));
    }
    return widened;
  }

  /// The unit vector across an edge.
  private record Normal(double x, double y) {
    Normal(Point from, Point to) {
      double width = to.x().minus(from.x()).inPoints();
      double height = to.y().minus(from.y()).inPoints();
      double length = StrictMath.sqrt(width * width + height * height);
      this(length == 0 ? 0 : height / length, length == 0 ? 0 : -width / length);
    }
  }

  /// Twice the area, negative where the corners go round the other way.
  private static double area(List<Point> corners) {
    double area = 0;
    for (int index = 0; index < corners.size(); index++) {
      var corner = corners.get(index);
      var after = corners.get((index + 1) % corners.size());
      area += corner.x().inPoints() * after.y().inPoints();
      area -= after.x().inPoints() * corner.y().inPoints();
    }
    return area;
  }

  private static Point shifted(Point point, Length x, Length y) {
    return new Point(point.x().plus(x), point.y().plus(y));
  }

  private Geometry() {}
}
