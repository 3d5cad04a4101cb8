package fasti.pdf;

import fasti.drawing.Trace;
import fasti.drawing.Trace.Colour;
import fasti.drawing.Trace.Segment;
import fasti.drawing.Trace.Winding;
import fasti.drawing.VectorPicture;
import fasti.style.Ink;
import fasti.unit.Length;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

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

  static COSStream of(VectorPicture picture, Length width, Length height) throws IOException {
    var form = new VectorForm(picture, width, height);
    form.paint(picture.traces());
    var stream = Streams.deflated(form.out.copy());
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.FORM);
    stream.setItem(
        COSName.BBOX,
        Cos.array(Cos.integer(0), Cos.integer(0), Cos.points(width), Cos.points(height)));
    stream.setItem(COSName.RESOURCES, form.resources());
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

  private COSDictionary resources() {
    var resources = Cos.inline();
    if (!opacities.isEmpty()) {
      var states = Cos.inline();
      opacities.forEach((opacity, name) -> states.setItem(Cos.name(name), state(opacity)));
      resources.setItem(COSName.EXT_G_STATE, states);
    }
    if (!patterns.isEmpty()) {
      var shadings = Cos.inline();
      patterns.forEach((colour, name) -> shadings.setItem(Cos.name(name), pattern(colour)));
      resources.setItem(COSName.PATTERN, shadings);
    }
    return resources;
  }

  private static COSDictionary state(long opacity) {
    var state = Cos.inline();
    state.setItem(COSName.CA_NS, Cos.decimal(opacity));
    state.setItem(COSName.CA, Cos.decimal(opacity));
    return state;
  }

  private COSDictionary pattern(Colour colour) {
    var pattern = Cos.dictionary("Pattern");
    pattern.setInt(COSName.PATTERN_TYPE, 2);
    switch (colour) {
      case Colour.Flat _ -> throw new IllegalStateException("a plain colour is no pattern");
      case Colour.Axial(var from, var to, var stops, var placing) -> {
        pattern.setItem(COSName.SHADING, shading(AXIAL, stops, from.x(), from.y(), to.x(), to.y()));
        pattern.setItem(COSName.MATRIX, matrix(placing));
      }
      case Colour.Radial(var focus, var centre, var radius, var stops, var placing) -> {
        pattern.setItem(
            COSName.SHADING,
            shading(RADIAL, stops, focus.x(), focus.y(), 0, centre.x(), centre.y(), radius));
        pattern.setItem(COSName.MATRIX, matrix(placing));
      }
    }
    return pattern;
  }

  private static COSDictionary shading(int type, List<Trace.Stop> stops, double... places) {
    var shading = Cos.inline();
    shading.setInt(COSName.SHADING_TYPE, type);
    shading.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
    var coordinates = new ArrayList<COSBase>();
    for (double place : places) {
      coordinates.add(Cos.decimal(thousandths(place)));
    }
    shading.setItem(COSName.COORDS, Cos.array(coordinates));
    shading.setItem(COSName.EXTEND, Cos.array(COSBoolean.TRUE, COSBoolean.TRUE));
    shading.setItem(COSName.FUNCTION, function(stops));
    return shading;
  }

  /// From stop to stop in even steps (ISO 32000-1, 7.10.4).
  private static COSDictionary function(List<Trace.Stop> stops) {
    var functions = new ArrayList<COSBase>();
    var bounds = new ArrayList<COSBase>();
    var encode = new ArrayList<COSBase>();
    var all = padded(stops);
    for (int i = 1; i < all.size(); i++) {
      functions.add(step(all.get(i - 1).ink(), all.get(i).ink()));
      encode.add(Cos.integer(0));
      encode.add(Cos.integer(1));
      if (i > 1) {
        bounds.add(Cos.decimal(thousandths(all.get(i - 1).at())));
      }
    }
    if (functions.size() == 1) {
      return (COSDictionary) functions.getFirst();
    }
    var function = Cos.inline();
    function.setInt(COSName.FUNCTION_TYPE, 3);
    function.setItem(COSName.DOMAIN, Cos.array(Cos.integer(0), Cos.integer(1)));
    function.setItem(COSName.FUNCTIONS, Cos.array(functions));
    function.setItem(COSName.BOUNDS, Cos.array(bounds));
    function.setItem(COSName.ENCODE, Cos.array(encode));
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

  private static COSDictionary step(Ink from, Ink to) {
    var step = Cos.inline();
    step.setInt(COSName.FUNCTION_TYPE, 2);
    step.setItem(COSName.DOMAIN, Cos.array(Cos.integer(0), Cos.integer(1)));
    step.setItem(COSName.C0, levels(from));
    step.setItem(COSName.C1, levels(to));
    step.setItem(COSName.N, Cos.integer(1));
    return step;
  }

  private static COSArray levels(Ink ink) {
    return Cos.array(
        Cos.decimal(level(ink.red())),
        Cos.decimal(level(ink.green())),
        Cos.decimal(level(ink.blue())));
  }

  /// From the gradient's own place to the form's, y turned upwards.
  private COSArray matrix(Trace.Placing placing) {
    return Cos.array(
        Cos.decimal(thousandths(placing.a() * scaleX)),
        Cos.decimal(thousandths(-placing.b() * scaleY)),
        Cos.decimal(thousandths(placing.c() * scaleX)),
        Cos.decimal(thousandths(-placing.d() * scaleY)),
        Cos.decimal(thousandths(placing.e() * scaleX)),
        Cos.decimal(thousandths(height - placing.f() * scaleY)));
  }

  private static long level(int value) {
    return Math.round(value * 1000 / 255.0);
  }

  private static long thousandths(double value) {
    return Math.round(value * 1000);
  }
}
