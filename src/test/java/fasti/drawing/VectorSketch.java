package fasti.drawing;

import fasti.drawing.Trace.Colour;
import fasti.drawing.Trace.Segment;
import fasti.style.Ink;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// An author's drawing as text, a line a trace, in its own units.
final class VectorSketch {
  static String of(VectorPicture picture) {
    return String.format(Locale.ROOT, "picture %.0f × %.0f%n", picture.width(), picture.height())
        + lines(picture.traces(), "");
  }

  private static String lines(List<Trace> traces, String indent) {
    return traces.stream().map(trace -> line(trace, indent)).collect(Collectors.joining());
  }

  private static String line(Trace trace, String indent) {
    return switch (trace) {
      case Trace.Filled(var path, var winding, var paint) ->
          indent + "fill " + paint(paint) + winding(winding) + path(path) + "\n";
      case Trace.Stroked(var path, var pen, var paint) ->
          indent + "stroke " + paint(paint) + " " + pen(pen) + path(path) + "\n";
      case Trace.Clipped(var outline, var winding, var inner) ->
          indent + "within" + winding(winding) + path(outline) + "\n" + lines(inner, indent + "  ");
    };
  }

  private static String winding(Trace.Winding winding) {
    return winding == Trace.Winding.EVEN_ODD ? " even-odd" : "";
  }

  private static String pen(Trace.Pen pen) {
    return number(pen.thickness())
        + (pen.cap() == Trace.Cap.BUTT ? "" : " " + pen.cap())
        + (pen.join() == Trace.Join.MITER ? "" : " " + pen.join())
        + (pen.dashes().isEmpty() ? "" : " " + pen.dashes());
  }

  private static String paint(Trace.Paint paint) {
    var opacity = paint.opacity() == 1 ? "" : " " + number(paint.opacity());
    return colour(paint.colour()) + opacity;
  }

  private static String colour(Colour colour) {
    return switch (colour) {
      case Colour.Flat(var ink) -> ink(ink);
      case Colour.Axial(var from, var to, var stops, var placing) ->
          "axial " + spot(from) + "–" + spot(to) + stops(stops) + placing(placing);
      case Colour.Radial(var focus, var centre, var radius, var stops, var placing) ->
          "radial "
              + spot(focus)
              + "–"
              + spot(centre)
              + " r"
              + number(radius)
              + stops(stops)
              + placing(placing);
    };
  }

  private static String stops(List<Trace.Stop> stops) {
    return stops.stream()
        .map(stop -> number(stop.at()) + ink(stop.ink()))
        .collect(Collectors.joining(" ", " (", ")"));
  }

  private static String placing(Trace.Placing at) {
    return " ["
        + List.of(at.a(), at.b(), at.c(), at.d(), at.e(), at.f()).stream()
            .map(VectorSketch::number)
            .collect(Collectors.joining(" "))
        + "]";
  }

  private static String ink(Ink ink) {
    return String.format(Locale.ROOT, "#%02x%02x%02x", ink.red(), ink.green(), ink.blue());
  }

  private static String path(Trace.Path path) {
    return path.segments().stream().map(VectorSketch::segment).collect(Collectors.joining());
  }

  private static String segment(Segment segment) {
    return switch (segment) {
      case Segment.MoveTo(var x, var y) -> " M" + number(x) + "," + number(y);
      case Segment.LineTo(var x, var y) -> " L" + number(x) + "," + number(y);
      case Segment.CurveTo(_, _, _, _, var x, var y) -> " C" + number(x) + "," + number(y);
      case Segment.Close _ -> " Z";
    };
  }

  private static String spot(Trace.Spot spot) {
    return number(spot.x()) + "," + number(spot.y());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value + 0.0).replaceAll("\\.0$", "");
  }

  private VectorSketch() {}
}
