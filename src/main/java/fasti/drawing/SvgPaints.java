package fasti.drawing;

import fasti.drawing.Trace.Colour;
import fasti.style.Ink;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint;
import java.awt.MultipleGradientPaint.CycleMethod;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/// What JSVG paints with, in our own words.
final class SvgPaints {
  /// For paints that are made of pixels: a grey between paper and ink, which shows that the area is
  /// not empty.
  private static final Ink MIDDLE = Ink.grey(0.7);

  private static final double FULL = 255;

  /// @param opacity of all that is painted
  static Trace.Paint of(Paint paint, double opacity, AffineTransform transform, SvgSheet sheet) {
    return switch (paint) {
      case Color flat ->
          new Trace.Paint(new Colour.Flat(ink(flat)), opacity * flat.getAlpha() / FULL);
      case LinearGradientPaint axial ->
          new Trace.Paint(
              new Colour.Axial(
                  spot(axial.getStartPoint()),
                  spot(axial.getEndPoint()),
                  stops(axial, sheet),
                  placing(axial, transform)),
              opacity * meanOpacity(axial));
      case RadialGradientPaint radial ->
          new Trace.Paint(
              new Colour.Radial(
                  spot(radial.getFocusPoint()),
                  spot(radial.getCenterPoint()),
                  radial.getRadius(),
                  stops(radial, sheet),
                  placing(radial, transform)),
              opacity * meanOpacity(radial));
      default -> {
        sheet.leaveOut("a pattern");
        yield new Trace.Paint(new Colour.Flat(MIDDLE), opacity);
      }
    };
  }

  private static List<Trace.Stop> stops(MultipleGradientPaint gradient, SvgSheet sheet) {
    if (gradient.getCycleMethod() != CycleMethod.NO_CYCLE) {
      sheet.leaveOut("the repetition of a gradient");
    }
    var stops = new ArrayList<Trace.Stop>();
    for (int i = 0; i < gradient.getFractions().length; i++) {
      stops.add(new Trace.Stop(gradient.getFractions()[i], ink(gradient.getColors()[i])));
    }
    return stops;
  }

  /// Opacity that changes along a gradient would need a mask; its mean is nearer than none.
  private static double meanOpacity(MultipleGradientPaint gradient) {
    double sum = 0;
    for (var colour : gradient.getColors()) {
      sum += colour.getAlpha() / FULL;
    }
    return sum / gradient.getColors().length;
  }

  private static Trace.Placing placing(MultipleGradientPaint gradient, AffineTransform transform) {
    var all = new AffineTransform(transform);
    all.concatenate(gradient.getTransform());
    return new Trace.Placing(
        all.getScaleX(),
        all.getShearY(),
        all.getShearX(),
        all.getScaleY(),
        all.getTranslateX(),
        all.getTranslateY());
  }

  private static Trace.Spot spot(Point2D point) {
    return new Trace.Spot(point.getX(), point.getY());
  }

  private static Ink ink(Color colour) {
    return new Ink(colour.getRed(), colour.getGreen(), colour.getBlue());
  }

  private SvgPaints() {}
}
