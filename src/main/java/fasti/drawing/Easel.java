package fasti.drawing;

import fasti.style.Ink;
import fasti.text.Anchor;
import fasti.text.Direction;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a drawing comes into being. Whoever draws measures from the start edge, the one from which
/// lines are read; for a book that runs from right to left everything is mirrored here, and only
/// here.
final class Easel {
  private final Length width;
  private final boolean mirrored;
  private final List<Shape> shapes = new ArrayList<>();

  Easel(Length width, Direction direction) {
    this.width = width;
    this.mirrored = direction == Direction.RIGHT_TO_LEFT;
  }

  Drawing finish(Length height) {
    return new Drawing(width, height, shapes);
  }

  void line(Shape.Point from, Shape.Point to, Length thickness, Ink ink) {
    shapes.add(new Shape.Line(placed(from), placed(to), thickness, ink));
  }

  void horizontal(Length from, Length to, Length y, Stroke stroke) {
    line(new Shape.Point(from, y), new Shape.Point(to, y), stroke.thickness(), stroke.ink());
  }

  void vertical(Length x, Length top, Length bottom, Stroke stroke) {
    line(new Shape.Point(x, top), new Shape.Point(x, bottom), stroke.thickness(), stroke.ink());
  }

  void disc(Shape.Point centre, Length radius, Shape.Fill fill, Ink ink) {
    shapes.add(new Shape.Disc(placed(centre), radius, fill, ink));
  }

  void polygon(List<Shape.Point> corners, Shape.Fill fill, Ink ink) {
    shapes.add(new Shape.Polygon(corners.stream().map(this::placed).toList(), fill, ink));
  }

  /// @param start where the words are begun to be read
  void label(Shape.Point start, Lettered words, Optional<Anchor> target) {
    var left = mirrored ? width.minus(start.x()).minus(words.width()) : start.x();
    shapes.add(
        new Shape.Label(
            new Shape.Point(left, start.y()), words.runs(), words.text(), words.style(), target));
  }

  /// Another drawing, finished already: it is moved, but not mirrored once more.
  ///
  /// @param start of its start edge
  void hang(Drawing drawing, Length start, Length top) {
    var left = mirrored ? width.minus(start).minus(drawing.width()) : start;
    drawing.shapes().forEach(shape -> shapes.add(moved(shape, left, top)));
  }

  private static Shape moved(Shape shape, Length x, Length y) {
    return switch (shape) {
      case Shape.Line(var from, var to, var thickness, var ink) ->
          new Shape.Line(moved(from, x, y), moved(to, x, y), thickness, ink);
      case Shape.Disc(var centre, var radius, var fill, var ink) ->
          new Shape.Disc(moved(centre, x, y), radius, fill, ink);
      case Shape.Polygon(var corners, var fill, var ink) ->
          new Shape.Polygon(
              corners.stream().map(corner -> moved(corner, x, y)).toList(), fill, ink);
      case Shape.Label(var start, var runs, var text, var style, var target) ->
          new Shape.Label(moved(start, x, y), runs, text, style, target);
    };
  }

  private static Shape.Point moved(Shape.Point point, Length x, Length y) {
    return new Shape.Point(point.x().plus(x), point.y().plus(y));
  }

  private Shape.Point placed(Shape.Point point) {
    return mirrored ? new Shape.Point(width.minus(point.x()), point.y()) : point;
  }
}
