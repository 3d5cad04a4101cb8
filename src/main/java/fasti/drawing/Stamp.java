package fasti.drawing;

import fasti.document.TimeLineMark.Certainty;
import fasti.drawing.Shape.Fill;
import fasti.drawing.Shape.Point;
import fasti.style.Ink;
import fasti.unit.Length;
import java.util.List;

/// Draws marks and bars. What is uncertain is dotted or dashed.
///
/// @param course which way time runs on paper
/// @param offset of the axis from the start edge, or from the top where time runs down
record Stamp(Easel easel, Design design, Course course, Length offset) {
  enum Course {
    /// In the direction of reading.
    ACROSS,
    DOWN
  }

  /// The halves of a square, a diamond and a triangle that look as large as a disc of radius 1.
  private static final double SQUARE = 0.9;

  private static final double DIAMOND = 1.26;
  private static final double TRIANGLE = 1.2;

  private static final double OUTLINE = 0.9;
  private static final double BAR_HALF = 1.6;
  private static final double DASH = 4.4;
  private static final double DASH_GAP = 2.2;
  private static final double DOT_RADIUS = 0.5;
  private static final double DOT_PITCH = 2.1;
  private static final double RANGE = 0.6;
  private static final double RANGE_END_HALF = 1.8;
  private static final double BREAK_STROKE = 0.8;
  private static final double BREAK_HALF = 4.2;
  private static final double BREAK_LEAN = 1.6;
  private static final double ARROW_LENGTH = 5.4;
  private static final double ARROW_HALF = 3.2;

  /// An event's figure.
  ///
  /// @param y across the axis: of the row, or of the column where time runs down
  void figure(Figure figure, Sign sign, Length y, Certainty certainty) {
    switch (figure) {
      case Figure.Spot spot -> spot(spot, sign, y, certainty);
      case Figure.Bar bar -> bar(bar, sign, y, certainty);
    }
  }

  /// A mark with the time in which it may have been.
  void spot(Figure.Spot spot, Sign sign, Length y, Certainty certainty) {
    if (spot.hasRange()) {
      var white = spot.radius().times(1.5);
      range(spot.start(), spot.centre().minus(white), y, new Line(sign.ink(), certainty));
      range(spot.end(), spot.centre().plus(white), y, new Line(sign.ink(), certainty));
    }
    mark(sign, at(spot.centre(), y), spot.radius());
  }

  void bar(Figure.Bar bar, Sign sign, Length y, Certainty certainty) {
    var head = design.points(ARROW_LENGTH * sign.size());
    var start = bar.start();
    var end = bar.end();
    if (bar.before() == Figure.End.OPEN) {
      arrow(start, start.plus(head), y, sign);
      start = start.plus(head);
    }
    if (bar.after() == Figure.End.OPEN) {
      arrow(end, end.minus(head), y, sign);
      end = end.minus(head);
    }
    if (certainty == Certainty.UNCERTAIN) {
      dashes(start, end, y, sign);
    } else {
      piece(start, end, y, sign);
    }
  }

  /// The sign alone.
  void mark(Sign sign, Point centre, Length radius) {
    // An outline is drawn half outside its path: the path of a hollow sign is that much smaller.
    var half = sign.body() == Sign.Body.SOLID ? radius : radius.minus(outline().times(0.5));
    switch (sign.form()) {
      case DISC -> easel.disc(centre, half, fill(sign), sign.ink());
      case SQUARE -> {
        var side = half.times(SQUARE);
        easel.polygon(box(centre, side, side), fill(sign), sign.ink());
      }
      case DIAMOND -> easel.polygon(diamond(centre, half.times(DIAMOND)), fill(sign), sign.ink());
      case TRIANGLE ->
          easel.polygon(triangle(centre, half.times(TRIANGLE)), fill(sign), sign.ink());
    }
  }

  /// Two slanted strokes across the axis: time is left out here.
  ///
  /// @param along the middle of the break, from the start of the axis
  void breakAt(Length along, Length across) {
    var stroke = new Stroke(design.points(BREAK_STROKE), design.palette().text());
    var half = design.points(BREAK_HALF);
    var lean = design.points(BREAK_LEAN);
    for (var middle : List.of(along.minus(lean), along.plus(lean))) {
      line(
          at(middle.minus(lean), across.plus(half)),
          at(middle.plus(lean), across.minus(half)),
          stroke);
    }
  }

  private record Line(Ink ink, Certainty certainty) {}

  /// A thin line from its far end to the mark.
  private void range(Length far, Length near, Length y, Line line) {
    switch (line.certainty) {
      case CERTAIN -> {
        var stroke = new Stroke(design.points(RANGE), line.ink);
        line(at(far.min(near), y), at(far.max(near), y), stroke);
        var half = design.points(RANGE_END_HALF);
        line(at(far, y.minus(half)), at(far, y.plus(half)), stroke);
      }
      case UNCERTAIN -> {
        var step = design.points(far.compareTo(near) < 0 ? -DOT_PITCH : DOT_PITCH);
        int dots = (int) Math.floor(far.minus(near).over(step) - DOT_RADIUS / DOT_PITCH);
        for (int dot = 0; dot <= dots; dot++) {
          var along = near.plus(step.times(dot));
          easel.disc(at(along, y), design.points(DOT_RADIUS), new Fill.Solid(), line.ink);
        }
      }
    }
  }

  private void dashes(Length start, Length end, Length y, Sign sign) {
    var pitch = design.points(DASH + DASH_GAP);
    int count =
        Math.max(1, (int) Math.round(end.minus(start).plus(design.points(DASH_GAP)).over(pitch)));
    var length = end.minus(start).plus(design.points(DASH_GAP)).times(1.0 / count);
    for (int dash = 0; dash < count; dash++) {
      var from = start.plus(length.times(dash));
      piece(from, from.plus(length).minus(design.points(DASH_GAP)).min(end), y, sign);
    }
  }

  private void piece(Length start, Length end, Length y, Sign sign) {
    var inset = sign.body() == Sign.Body.SOLID ? Length.ZERO : outline().times(0.5);
    var half = design.points(BAR_HALF * sign.size()).minus(inset);
    var left = start.plus(inset);
    var right = end.minus(inset).max(left);
    easel.polygon(
        List.of(
            at(left, y.minus(half)),
            at(right, y.minus(half)),
            at(right, y.plus(half)),
            at(left, y.plus(half))),
        fill(sign),
        sign.ink());
  }

  private void arrow(Length tip, Length base, Length y, Sign sign) {
    var half = design.points(ARROW_HALF * sign.size());
    easel.polygon(
        List.of(at(tip, y), at(base, y.plus(half)), at(base, y.minus(half))),
        new Fill.Solid(),
        sign.ink());
  }

  private Fill fill(Sign sign) {
    return switch (sign.body()) {
      case SOLID -> new Fill.Solid();
      case HOLLOW -> new Fill.Hollow(outline());
    };
  }

  private Length outline() {
    return design.points(OUTLINE);
  }

  private void line(Point from, Point to, Stroke stroke) {
    easel.line(from, to, stroke.thickness(), stroke.ink());
  }

  /// @param along the axis, from its start
  private Point at(Length along, Length across) {
    return switch (course) {
      case ACROSS -> new Point(offset.plus(along), across);
      case DOWN -> new Point(across, offset.plus(along));
    };
  }

  private static List<Point> box(Point centre, Length halfWidth, Length halfHeight) {
    return List.of(
        shifted(centre, halfWidth.negated(), halfHeight.negated()),
        shifted(centre, halfWidth, halfHeight.negated()),
        shifted(centre, halfWidth, halfHeight),
        shifted(centre, halfWidth.negated(), halfHeight));
  }

  private static List<Point> diamond(Point centre, Length half) {
    return List.of(
        shifted(centre, half.negated(), Length.ZERO),
        shifted(centre, Length.ZERO, half.negated()),
        shifted(centre, half, Length.ZERO),
        shifted(centre, Length.ZERO, half));
  }

  private static List<Point> triangle(Point centre, Length half) {
    return List.of(
        shifted(centre, half.negated(), half.times(0.75)),
        shifted(centre, Length.ZERO, half.negated()),
        shifted(centre, half, half.times(0.75)));
  }

  private static Point shifted(Point point, Length x, Length y) {
    return new Point(point.x().plus(x), point.y().plus(y));
  }
}
