package fasti.epub;

import fasti.drawing.Drawing;
import fasti.drawing.Shape;
import fasti.epub.Markup.Element;
import fasti.style.Ink;
import fasti.style.Posture;
import fasti.style.TextStyle;
import fasti.style.Weight;
import fasti.text.Anchor;
import fasti.text.Direction;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A drawing as inline SVG in the reader's own colour of text, so that it holds by night and in
/// sepia, with its words as text. A user unit is a point.
final class DrawingMarkup {
  /// Ink lighter than this is a hairline behind the matter: it stays lighter than text, yet dark
  /// enough for three to one.
  private static final double LIGHT = 0.3;

  private static final String FAINT = "0.6";
  private static final String CURRENT = "currentColor";

  /// @param title names the drawing
  /// @param description says what it shows
  static Element of(Drawing drawing, Anchor anchor, String title, String description) {
    var parts = new ArrayList<Markup>();
    var titleId = anchor.id() + "_title";
    var descriptionId = anchor.id() + "_desc";
    parts.add(Element.labelled("title", title).with("id", titleId));
    parts.add(Element.labelled("desc", description).with("id", descriptionId));
    drawing.shapes().stream().map(DrawingMarkup::shape).forEach(parts::addAll);
    return Element.of("svg", parts)
        .with("role", "img")
        .with("aria-labelledby", titleId)
        .with("aria-describedby", descriptionId)
        .with("viewBox", "0 0 " + units(drawing.width()) + " " + units(drawing.height()))
        .in("time-line");
  }

  /// White is what hides the lines behind it on paper; on a page of any colour it is left out.
  private static List<Markup> shape(Shape shape) {
    return switch (shape) {
      case Shape.Line line -> List.of(line(line));
      case Shape.Disc(_, _, Shape.Fill.Solid _, var ink) when ink.equals(Ink.WHITE) -> List.of();
      case Shape.Disc(var centre, var radius, var fill, var ink) ->
          List.of(
              filled(
                  at(Element.of("circle"), "cx", "cy", centre).with("r", units(radius)),
                  fill,
                  ink));
      case Shape.Polygon(_, Shape.Fill.Solid _, var ink) when ink.equals(Ink.WHITE) -> List.of();
      case Shape.Polygon(var corners, var fill, var ink) ->
          List.of(filled(Element.of("polygon").with("points", points(corners)), fill, ink));
      case Shape.Label label -> List.of(label(label));
    };
  }

  private static Element line(Shape.Line line) {
    var drawn =
        at(at(Element.of("line"), "x1", "y1", line.from()), "x2", "y2", line.to())
            .with("stroke", CURRENT)
            .with("stroke-width", units(line.thickness()));
    return lightness(line.ink()) > LIGHT ? drawn.with("stroke-opacity", FAINT) : drawn;
  }

  private static Element filled(Element figure, Shape.Fill fill, Ink ink) {
    return switch (fill) {
      case Shape.Fill.Solid _ -> {
        var solid = figure.with("fill", CURRENT);
        yield lightness(ink) > LIGHT ? solid.with("fill-opacity", FAINT) : solid;
      }
      case Shape.Fill.Hollow(var thickness) ->
          figure
              .with("fill", "none")
              .with("stroke", CURRENT)
              .with("stroke-width", units(thickness));
    };
  }

  private static Element label(Shape.Label label) {
    var text =
        fitted(
            styled(
                at(Element.labelled("text", label.text()), "x", "y", label.start()), label.style()),
            label.width());
    var directed =
        switch (Direction.ofWords(label.text())) {
          case LEFT_TO_RIGHT -> text.with("direction", "ltr");
          // The end of words that run to the left is their left end, which is where they start.
          case RIGHT_TO_LEFT -> text.with("direction", "rtl").with("text-anchor", "end");
        };
    return label
        .target()
        .map(target -> Element.of("a", directed).with("xlink:href", "#" + target.id()))
        .orElse(directed);
  }

  /// The reader's own face may run wider than the one that the labels were placed with: its letters
  /// are made to take the same room, so that no label runs into a mark.
  private static Element fitted(Element text, Length width) {
    return width.equals(Length.ZERO)
        ? text
        : text.with("textLength", units(width)).with("lengthAdjust", "spacingAndGlyphs");
  }

  private static Element styled(Element text, TextStyle style) {
    var sized = text.with("font-size", units(style.size())).with("fill", CURRENT);
    var weighted =
        style.weight().compareTo(Weight.SEMI_BOLD) >= 0 ? sized.with("font-weight", "bold") : sized;
    return style.posture() == Posture.ITALIC ? weighted.with("font-style", "italic") : weighted;
  }

  private static Element at(Element element, String x, String y, Shape.Point point) {
    return element.with(x, units(point.x())).with(y, units(point.y()));
  }

  private static String points(List<Shape.Point> corners) {
    return corners.stream()
        .map(corner -> units(corner.x()) + "," + units(corner.y()))
        .collect(Collectors.joining(" "));
  }

  /// Points with two decimals at most, without the zeros that say nothing.
  private static String units(Length length) {
    long hundredths = (long) Math.rint(length.inPoints() * 100);
    var points = new StringBuilder().append(Math.abs(hundredths / 100));
    long rest = Math.abs(hundredths % 100);
    if (rest > 0) {
      points.append('.').append(rest / 10);
    }
    if (rest % 10 > 0) {
      points.append(rest % 10);
    }
    return (hundredths < 0 ? "-" : "") + points;
  }

  /// 0 is black, 1 is white; the weights are those of sRGB's relative luminance.
  private static double lightness(Ink ink) {
    return (0.2126 * ink.red() + 0.7152 * ink.green() + 0.0722 * ink.blue()) / 255;
  }

  private DrawingMarkup() {}
}
