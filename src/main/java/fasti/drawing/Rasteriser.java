package fasti.drawing;

import fasti.drawing.Shape.Point;
import fasti.layout.shape.GlyphRun;
import fasti.layout.shape.Outline;
import fasti.layout.shape.Outline.Segment;
import fasti.style.Ink;
import fasti.unit.Bytes;
import fasti.unit.Length;
import java.util.List;

/// Turns a drawing into pixels from the glyphs' outlines, so that the bytes are the same on every
/// machine. Neither fonts nor the graphics of the machine take part.
public final class Rasteriser {
  private final Canvas canvas;
  private final double scale;

  private Rasteriser(Canvas canvas, double scale) {
    this.canvas = canvas;
    this.scale = scale;
  }

  /// A PNG of one pixel a point on white, RGB.
  public static Bytes png(Drawing drawing) {
    return png(drawing, 1);
  }

  /// @param scale pixels a point
  public static Bytes png(Drawing drawing, double scale) {
    var canvas =
        new Canvas(
            (int) Math.ceil(drawing.width().inPoints() * scale),
            (int) Math.ceil(drawing.height().inPoints() * scale));
    var rasteriser = new Rasteriser(canvas, scale);
    drawing.shapes().forEach(rasteriser::draw);
    return Png.encode(canvas);
  }

  private void draw(Shape shape) {
    switch (shape) {
      case Shape.Line line -> fill(Geometry.stroke(line), line.ink());
      case Shape.Disc(var centre, var radius, var fill, var ink) -> {
        switch (fill) {
          case Shape.Fill.Solid _ -> fill(Geometry.circle(centre, radius), ink);
          case Shape.Fill.Hollow(var thickness) -> {
            var half = thickness.times(0.5);
            fill(Geometry.circle(centre, radius.plus(half)), ink);
            fill(Geometry.circle(centre, radius.minus(half)), Ink.WHITE);
          }
        }
      }
      case Shape.Polygon(var corners, var fill, var ink) -> {
        switch (fill) {
          case Shape.Fill.Solid _ -> fill(corners, ink);
          case Shape.Fill.Hollow(var thickness) -> {
            fill(Geometry.widened(corners, thickness.times(0.5)), ink);
            fill(Geometry.widened(corners, thickness.times(-0.5)), Ink.WHITE);
          }
        }
      }
      case Shape.Label label -> label(label);
    }
  }

  private void fill(List<Point> corners, Ink ink) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (var corner : corners) {
      left = Math.min(left, pixels(corner.x()));
      right = Math.max(right, pixels(corner.x()));
      top = Math.min(top, pixels(corner.y()));
      bottom = Math.max(bottom, pixels(corner.y()));
    }
    var coverage = canvas.window(left, top, right, bottom);
    var first = corners.getFirst();
    coverage.moveTo(pixels(first.x()), pixels(first.y()));
    for (var corner : corners.subList(1, corners.size())) {
      coverage.lineTo(pixels(corner.x()), pixels(corner.y()));
    }
    coverage.close();
    canvas.blend(coverage, ink);
  }

  private void label(Shape.Label label) {
    long pen = label.start().x().scaledPoints();
    for (var run : label.runs()) {
      for (int index = 0; index < run.count(); index++) {
        var x = new Length(pen + run.offsetX(index));
        var y = label.start().y().minus(new Length(run.offsetY(index)));
        glyph(run, index, new Point(x, y), label.style().ink());
        pen += run.advance(index);
      }
    }
  }

  private void glyph(GlyphRun run, int index, Point origin, Ink ink) {
    var outline = run.face().outline(run.glyph(index));
    if (outline.segments().isEmpty()) {
      return;
    }
    double unit = pixels(run.size()) / run.face().unitsPerEm();
    new GlyphFiller(outline, pixels(origin.x()), pixels(origin.y()), unit).fill(canvas, ink);
  }

  private double pixels(Length length) {
    return length.inPoints() * scale;
  }

  /// @param unit pixels a font unit
  private record GlyphFiller(Outline outline, double x, double y, double unit) {
    void fill(Canvas canvas, Ink ink) {
      double left = Double.MAX_VALUE;
      double right = -Double.MAX_VALUE;
      double top = Double.MAX_VALUE;
      double bottom = -Double.MAX_VALUE;
      for (var segment : outline.segments()) {
        for (var point : points(segment)) {
          left = Math.min(left, x + point[0] * unit);
          right = Math.max(right, x + point[0] * unit);
          top = Math.min(top, y - point[1] * unit);
          bottom = Math.max(bottom, y - point[1] * unit);
        }
      }
      var coverage = canvas.window(left, top, right, bottom);
      outline.segments().forEach(segment -> trace(segment, coverage));
      coverage.close();
      canvas.blend(coverage, ink);
    }

    private void trace(Segment segment, Coverage coverage) {
      switch (segment) {
        case Segment.MoveTo(var toX, var toY) -> coverage.moveTo(x + toX * unit, y - toY * unit);
        case Segment.LineTo(var toX, var toY) -> coverage.lineTo(x + toX * unit, y - toY * unit);
        case Segment.QuadraticTo(var controlX, var controlY, var toX, var toY) ->
            coverage.quadraticTo(
                x + controlX * unit, y - controlY * unit, x + toX * unit, y - toY * unit);
        case Segment.Close _ -> coverage.close();
      }
    }

    /// A curve lies within its control points.
    private static double[][] points(Segment segment) {
      return switch (segment) {
        case Segment.MoveTo(var x, var y) -> new double[][] {{x, y}};
        case Segment.LineTo(var x, var y) -> new double[][] {{x, y}};
        case Segment.QuadraticTo(var controlX, var controlY, var x, var y) ->
            new double[][] {{controlX, controlY}, {x, y}};
        case Segment.Close _ -> new double[0][];
      };
    }
  }
}
