package fasti.drawing;

import fasti.layout.shape.Outline.Segment;
import fasti.layout.shape.Shaper;
import fasti.layout.shape.Typecase;
import fasti.style.Feature;
import fasti.style.Ink;
import fasti.style.Posture;
import fasti.style.TextStyle;
import fasti.style.Typography;
import fasti.style.Weight;
import fasti.unit.Em;
import fasti.unit.Length;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;

/// Words of an SVG drawing as outlines, in the faces at hand: never those of the machine, which
/// another has not.
///
/// @param lettering shapes words as in the rest of the book
record SvgLetters(Lettering lettering, Typecase typecase, Typography typography) {
  /// Words are shaped at this size, whatever the units of the drawing are, and scaled.
  private static final double SHAPED_AT = 100;

  private static final int FIGURES = 7;
  private static final int BOLD = 600;

  static SvgLetters of(Shaper shaper, Lettering lettering, Typography typography) {
    return new SvgLetters(lettering, shaper.typecase(), typography);
  }

  /// @param properties inherited and own
  Lettered set(String text, Map<String, String> properties) {
    return lettering.set(text, style(properties));
  }

  /// How wide words are at a size.
  static double width(Lettered words, double size) {
    return words.width().inPoints() * size / SHAPED_AT;
  }

  /// The outlines as the data of an SVG path.
  ///
  /// @param x where the words begin
  /// @param y of the baseline
  static String path(Lettered words, double size, double x, double y) {
    var path = new StringBuilder();
    double scale = size / SHAPED_AT;
    long pen = 0;
    for (var run : words.runs()) {
      double unit = run.size().inPoints() * scale / run.face().unitsPerEm();
      for (int i = 0; i < run.count(); i++) {
        double glyphX = x + new Length(pen + run.offsetX(i)).inPoints() * scale;
        double glyphY = y - new Length(run.offsetY(i)).inPoints() * scale;
        for (var segment : run.face().outline(run.glyph(i)).segments()) {
          append(segment, new double[] {glyphX, glyphY, unit}, path);
        }
        pen += run.advance(i);
      }
    }
    return path.toString();
  }

  /// @param at where the glyph stands, and the size of its unit
  private static void append(Segment segment, double[] at, StringBuilder path) {
    switch (segment) {
      case Segment.MoveTo(var x, var y) -> path.append('M').append(point(x, y, at));
      case Segment.LineTo(var x, var y) -> path.append('L').append(point(x, y, at));
      case Segment.QuadraticTo(var controlX, var controlY, var x, var y) ->
          path.append('Q')
              .append(point(controlX, controlY, at))
              .append(' ')
              .append(point(x, y, at));
      case Segment.Close _ -> path.append('Z');
    }
  }

  private static String point(double x, double y, double[] at) {
    return number(at[0] + x * at[2]) + " " + number(at[1] - y * at[2]);
  }

  static String number(double value) {
    return new BigDecimal(value).round(new MathContext(FIGURES)).toPlainString();
  }

  private TextStyle style(Map<String, String> properties) {
    return new TextStyle(
        family(properties.getOrDefault("font-family", "")),
        isBold(properties.getOrDefault("font-weight", "")) ? Weight.BOLD : Weight.REGULAR,
        properties.getOrDefault("font-style", "").matches("italic|oblique.*")
            ? Posture.ITALIC
            : Posture.UPRIGHT,
        Length.points(SHAPED_AT),
        EnumSet.of(Feature.LINING_FIGURES),
        new Em(0),
        Ink.BLACK);
  }

  private static boolean isBold(String weight) {
    return weight.equals("bold")
        || weight.equals("bolder")
        || (weight.matches("\\d{3}") && Integer.parseInt(weight) >= BOLD);
  }

  /// The first family that is at hand; of the general ones the book's own.
  private String family(String families) {
    for (var name : families.split(",", -1)) {
      var plain = name.strip().replaceAll("^['\"]|['\"]$", "");
      switch (plain.toLowerCase(Locale.ROOT)) {
        case "serif" -> {
          return typography.text();
        }
        case "monospace" -> {
          return typography.mono();
        }
        case "sans-serif" -> {
          return typography.sans();
        }
        default -> {
          if (typecase.face(plain, Weight.REGULAR, Posture.UPRIGHT).isPresent()) {
            return plain;
          }
        }
      }
    }
    return typography.sans();
  }
}
