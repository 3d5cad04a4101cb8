package fasti.pdf;

import fasti.drawing.Shape;
import fasti.drawing.Shape.Fill;
import fasti.drawing.Shape.Point;
import fasti.layout.page.Placed;
import fasti.style.Ink;
import fasti.unit.Length;

/// Paints rules and drawings: paths (ISO 32000-1, 8.5) and labels, which are text like any other.
///
/// An outline lies half inside and half outside the edge of its figure, as in SVG.
final class DrawingContent {
  /// How far a quarter circle's control points stand from its ends, in radii: the arc then leaves
  /// the circle by less than 3 in 10 000.
  private static final double Q = 0.5522847498;

  /// A circle around (0, 0): where it begins, then for each quarter two control points and an end.
  private static final double[][] CIRCLE = {
    {1, 0}, {1, -Q}, {Q, -1}, {0, -1}, {-Q, -1}, {-1, -Q}, {-1, 0}, {-1, Q}, {-Q, 1}, {0, 1},
    {Q, 1}, {1, Q}, {1, 0},
  };

  private final ContentBytes out;
  private final GraphicsState state;
  private final TextContent text;
  private final Length pageHeight;

  DrawingContent(ContentBytes out, GraphicsState state, TextContent text, Length pageHeight) {
    this.out = out;
    this.state = state;
    this.text = text;
    this.pageHeight = pageHeight;
  }

  void fill(Placed.Rule rule) {
    state.endText();
    state.fill(rule.ink());
    point(rule.x(), rule.y().plus(rule.height()));
    out.number(Cos.thousandths(rule.width())).number(Cos.thousandths(rule.height()));
    out.operator("re").operator("f");
  }

  void draw(Placed.Art art) {
    for (var shape : art.drawing().shapes()) {
      switch (shape) {
        case Shape.Line line -> line(art, line);
        case Shape.Disc disc -> disc(art, disc);
        case Shape.Polygon polygon -> polygon(art, polygon);
        case Shape.Label label -> DrawingLabel.of(art, label).show(text);
      }
    }
  }

  private void line(Placed.Art art, Shape.Line line) {
    state.endText();
    state.stroke(line.ink());
    state.thickness(Cos.thousandths(line.thickness()));
    point(art, line.from());
    out.operator("m");
    point(art, line.to());
    out.operator("l").operator("S");
  }

  private void polygon(Placed.Art art, Shape.Polygon polygon) {
    if (polygon.corners().isEmpty()) {
      return;
    }
    begin(polygon.fill(), polygon.ink());
    var step = "m";
    for (var corner : polygon.corners()) {
      point(art, corner);
      out.operator(step);
      step = "l";
    }
    finish(polygon.fill());
  }

  private void disc(Placed.Art art, Shape.Disc disc) {
    begin(disc.fill(), disc.ink());
    for (int i = 0; i < CIRCLE.length; i++) {
      var dx = disc.radius().times(CIRCLE[i][0]);
      var dy = disc.radius().times(CIRCLE[i][1]);
      point(art, new Point(disc.centre().x().plus(dx), disc.centre().y().plus(dy)));
      if (i % 3 == 0) {
        out.operator(i == 0 ? "m" : "c");
      }
    }
    finish(disc.fill());
  }

  private void begin(Fill fill, Ink ink) {
    state.endText();
    switch (fill) {
      case Fill.Solid _ -> state.fill(ink);
      case Fill.Hollow(var thickness) -> {
        state.fill(Ink.WHITE);
        state.stroke(ink);
        state.thickness(Cos.thousandths(thickness));
      }
    }
  }

  private void finish(Fill fill) {
    out.operator(
        switch (fill) {
          case Fill.Solid _ -> "h f";
          case Fill.Hollow _ -> "b";
        });
  }

  private void point(Placed.Art art, Point point) {
    point(art.x().plus(point.x()), art.y().plus(point.y()));
  }

  private void point(Length x, Length y) {
    out.number(Cos.thousandths(x)).number(Cos.thousandths(pageHeight.minus(y)));
  }
}
