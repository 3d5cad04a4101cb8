package fasti.pdf;

import fasti.drawing.Trace;
import fasti.drawing.Trace.Colour;
import fasti.drawing.Trace.Segment;
import fasti.drawing.Trace.Winding;
import fasti.drawing.VectorPicture;
import fasti.pdf.PdfObject.Dictionary;
import fasti.style.Ink;
import fasti.unit.Length;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A drawing of an author's as a form (ISO 32000-1, 8.10): painted at one size, in points from its
/// bottom left corner, with gradients (8.7.4.5) and opacity (11.6.4.4) of its own.
final class VectorForm {
  private static final int AXIAL = 2;
  private static final int RADIAL = 3;

  private final double scaleX;
  private final double scaleY;
  private final double height;
  private final ContentBytes out = new ContentBytes();
  private final Map<Long, String> opacities = new LinkedHashMap<>();
  private final Map<Colour, String> patterns = new LinkedHashMap<>();

  private VectorForm(VectorPicture picture, Length width, Length height) {
    this.scaleX = width.inPoints() / picture.width();
    this.scaleY = height.inPoints() / picture.height();
    this.height = height.inPoints();
  }

  static PdfObject.Stream of(VectorPicture picture, Length width, Length height)
      throws IOException {
    var form = new VectorForm(picture, width, height);
    form.paint(picture.traces());
    var stream = Streams.deflated(form.out.copy());
    stream.set("Type", PdfObject.name("XObject"));
    stream.set("Subtype", PdfObject.name("Form"));
    stream.set(
        "BBox",
        PdfObject.array(
            PdfObject.integer(0),
            PdfObject.integer(0),
            PdfObject.points(width),
            PdfObject.points(height)));
    stream.set("Resources", form.resources());
    return stream;
  }

  private void paint(List<Trace> traces) {
    for (var trace : traces) {
      switch (trace) {
        case Trace.Filled(var path, var winding, var paint) -> {
          out.operator("q");
          opacity(paint.opacity());
          colour(paint.colour(), "rg", "/Pattern cs", "scn");
          path(path);
          out.operator(winding == Winding.EVEN_ODD ? "f*" : "f").operator("Q");
        }
        case Trace.Stroked(var path, var pen, var paint) -> {
          out.operator("q");
          opacity(paint.opacity());
          colour(paint.colour(), "RG", "/Pattern CS", "SCN");
          pen(pen);
          path(path);
          out.operator("S").operator("Q");
        }
        case Trace.Clipped(var outline, var winding, var inner) -> {
          out.operator("q");
          path(outline);
          out.operator(winding == Winding.EVEN_ODD ? "W*" : "W").operator("n");
          paint(inner);
          out.operator("Q");
        }
      }
    }
  }

  private void path(Trace.Path path) {
    for (var segment : path.segments()) {
      switch (segment) {
        case Segment.MoveTo(var x, var y) -> point(x, y).operator("m");
        case Segment.LineTo(var x, var y) -> point(x, y).operator("l");
        case Segment.CurveTo(var x1, var y1, var x2, var y2, var x, var y) -> {
          point(x1, y1);
          point(x2, y2);
          point(x, y).operator("c");
        }
        case Segment.Close _ -> out.operator("h");
      }
    }
  }

  private ContentBytes point(double x, double y) {
    return out.number(thousandths(x * scaleX)).number(thousandths(height - y * scaleY));
  }

  private void pen(Trace.Pen pen) {
    // The picture keeps its shape, so both scales are the same but for rounding.
    out.number(thousandths(pen.thickness() * scaleX)).operator("w");
    out.integer(number(pen.cap())).operator(" J");
    out.integer(number(pen.join())).operator(" j");
    out.number(thousandths(Math.max(1, pen.miterLimit()))).operator("M");
    if (pen.dashes().stream().anyMatch(length -> length > 0)) {
      out.ascii("[");
      pen.dashes().forEach(length -> out.number(thousandths(length * scaleX)));
      out.ascii("] ").number(thousandths(pen.phase() * scaleX)).operator("d");
    }
  }

  /// ISO 32000-1, 8.4.3.3.
  private static int number(Trace.Cap cap) {
    return switch (cap) {
      case BUTT -> 0;
      case ROUND -> 1;
      case SQUARE -> 2;
    };
  }

  /// ISO 32000-1, 8.4.3.4.
  private static int number(Trace.Join join) {
    return switch (join) {
      case MITER -> 0;
      case ROUND -> 1;
      case BEVEL -> 2;
    };
  }

  private void opacity(double opacity) {
    long thousandths = thousandths(opacity);
    if (thousandths < 1000) {
      var name = opacities.computeIfAbsent(thousandths, _ -> "G" + opacities.size());
      out.ascii("/").ascii(name).operator(" gs");
    }
  }

  /// @param flat the operator for a plain colour
  /// @param space chooses patterns as the colour space
  /// @param set the operator that then names one
  private void colour(Colour colour, String flat, String space, String set) {
    if (colour instanceof Colour.Flat(var ink)) {
      out.number(level(ink.red())).number(level(ink.green())).number(level(ink.blue()));
      out.operator(flat);
    } else {
      var name = patterns.computeIfAbsent(colour, _ -> "S" + patterns.size());
      out.operator(space).ascii("/").ascii(name).ascii(" ").operator(set);
    }
  }

  private Dictionary resources() {
    var resources = Dictionary.inline();
    if (!opacities.isEmpty()) {
      var states = Dictionary.inline();
      opacities.forEach((opacity, name) -> states.set(name, state(opacity)));
      resources.set("ExtGState", states);
    }
    if (!patterns.isEmpty()) {
      var shadings = Dictionary.inline();
      patterns.forEach((colour, name) -> shadings.set(name, pattern(colour)));
      resources.set("Pattern", shadings);
    }
    return resources;
  }

  private static Dictionary state(long opacity) {
    var state = Dictionary.inline();
    state.set("ca", PdfObject.decimal(opacity));
    state.set("CA", PdfObject.decimal(opacity));
    return state;
  }

  private Dictionary pattern(Colour colour) {
    var pattern = Dictionary.typed("Pattern");
    pattern.set("PatternType", 2);
    switch (colour) {
      case Colour.Flat _ -> throw new IllegalStateException("a plain colour is no pattern");
      case Colour.Axial(var from, var to, var stops, var placing) -> {
        pattern.set("Shading", shading(AXIAL, stops, from.x(), from.y(), to.x(), to.y()));
        pattern.set("Matrix", matrix(placing));
      }
      case Colour.Radial(var focus, var centre, var radius, var stops, var placing) -> {
        pattern.set(
            "Shading",
            shading(RADIAL, stops, focus.x(), focus.y(), 0, centre.x(), centre.y(), radius));
        pattern.set("Matrix", matrix(placing));
      }
    }
    return pattern;
  }

  private static Dictionary shading(int type, List<Trace.Stop> stops, double... places) {
    var shading = Dictionary.inline();
    shading.set("ShadingType", type);
    shading.set("ColorSpace", PdfObject.name("DeviceRGB"));
    var coordinates = new ArrayList<PdfObject>();
    for (double place : places) {
      coordinates.add(PdfObject.decimal(thousandths(place)));
    }
    shading.set("Coords", PdfObject.array(coordinates));
    shading.set("Extend", PdfObject.array(PdfObject.Word.TRUE, PdfObject.Word.TRUE));
    shading.set("Function", function(stops));
    return shading;
  }

  /// From stop to stop in even steps (ISO 32000-1, 7.10.4).
  private static Dictionary function(List<Trace.Stop> stops) {
    var functions = new ArrayList<PdfObject>();
    var bounds = new ArrayList<PdfObject>();
    var encode = new ArrayList<PdfObject>();
    var all = padded(stops);
    for (int i = 1; i < all.size(); i++) {
      functions.add(step(all.get(i - 1).ink(), all.get(i).ink()));
      encode.add(PdfObject.integer(0));
      encode.add(PdfObject.integer(1));
      if (i > 1) {
        bounds.add(PdfObject.decimal(thousandths(all.get(i - 1).at())));
      }
    }
    if (functions.size() == 1) {
      return (Dictionary) functions.getFirst();
    }
    var function = Dictionary.inline();
    function.set("FunctionType", 3);
    function.set("Domain", PdfObject.array(PdfObject.integer(0), PdfObject.integer(1)));
    function.set("Functions", PdfObject.array(functions));
    function.set("Bounds", PdfObject.array(bounds));
    function.set("Encode", PdfObject.array(encode));
    return function;
  }

  /// A stop at the very start and at the very end.
  private static List<Trace.Stop> padded(List<Trace.Stop> stops) {
    var all = new ArrayList<Trace.Stop>();
    if (stops.getFirst().at() > 0) {
      all.add(new Trace.Stop(0, stops.getFirst().ink()));
    }
    all.addAll(stops);
    if (stops.getLast().at() < 1 || all.size() == 1) {
      all.add(new Trace.Stop(1, stops.getLast().ink()));
    }
    return all;
  }

  private static Dictionary step(Ink from, Ink to) {
    var step = Dictionary.inline();
    step.set("FunctionType", 2);
    step.set("Domain", PdfObject.array(PdfObject.integer(0), PdfObject.integer(1)));
    step.set("C0", levels(from));
    step.set("C1", levels(to));
    step.set("N", PdfObject.integer(1));
    return step;
  }

  private static PdfObject.Array levels(Ink ink) {
    return PdfObject.array(
        PdfObject.decimal(level(ink.red())),
        PdfObject.decimal(level(ink.green())),
        PdfObject.decimal(level(ink.blue())));
  }

  /// From the gradient's own place to the form's, y turned upwards.
  private PdfObject.Array matrix(Trace.Placing placing) {
    return PdfObject.array(
        PdfObject.decimal(thousandths(placing.a() * scaleX)),
        PdfObject.decimal(thousandths(-placing.b() * scaleY)),
        PdfObject.decimal(thousandths(placing.c() * scaleX)),
        PdfObject.decimal(thousandths(-placing.d() * scaleY)),
        PdfObject.decimal(thousandths(placing.e() * scaleX)),
        PdfObject.decimal(thousandths(height - placing.f() * scaleY)));
  }

  private static long level(int value) {
    return Math.round(value * 1000 / 255.0);
  }

  private static long thousandths(double value) {
    return Math.round(value * 1000);
  }
}
