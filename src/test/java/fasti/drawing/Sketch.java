package fasti.drawing;

import fasti.drawing.Shape.Fill;
import fasti.drawing.Shape.Point;
import fasti.style.Ink;
import fasti.style.Palette;
import fasti.unit.Length;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A drawing as text, a line a shape, in points.
record Sketch(Palette palette) {
  String of(Drawing drawing) {
    return String.format(
            Locale.ROOT, "drawing %s × %s%n", at(drawing.width()), at(drawing.height()))
        + drawing.shapes().stream().map(this::line).collect(Collectors.joining());
  }

  private String line(Shape shape) {
    return switch (shape) {
      case Shape.Line(var from, var to, var thickness, var ink) ->
          line("line", ink, at(from) + " –" + at(to) + "  " + at(thickness).strip());
      case Shape.Disc(var centre, var radius, var fill, var ink) ->
          line("disc", ink, at(centre) + "  r" + at(radius) + body(fill));
      case Shape.Polygon(var corners, var fill, var ink) ->
          line("polygon", ink, at(corners) + body(fill));
      case Shape.Label(var start, _, var text, var style, var target) ->
          line(
              "label",
              style.ink(),
              at(start)
                  + String.format(Locale.ROOT, "  %.1f pt  ", style.size().inPoints())
                  + text
                  + target.map(anchor -> " → " + anchor.id()).orElse(""));
    };
  }

  private String line(String kind, Ink ink, String rest) {
    return String.format(Locale.ROOT, "%-8s%-7s%s%n", kind, name(ink), rest);
  }

  private String name(Ink ink) {
    if (ink.equals(palette.accent())) {
      return "accent";
    }
    if (ink.equals(palette.text())) {
      return "text";
    }
    return ink.equals(palette.quiet()) ? "quiet" : "grid";
  }

  private static String body(Fill fill) {
    return switch (fill) {
      case Fill.Solid _ -> "";
      case Fill.Hollow(var thickness) -> "  hollow " + at(thickness).strip();
    };
  }

  private static String at(List<Point> corners) {
    return corners.stream().map(Sketch::at).collect(Collectors.joining(","));
  }

  private static String at(Point point) {
    return at(point.x()) + at(point.y());
  }

  private static String at(Length length) {
    return String.format(Locale.ROOT, "%6.1f", length.inPoints());
  }
}
