package fasti.drawing;

import fasti.drawing.Trace.Colour;
import fasti.drawing.Trace.Paint;
import fasti.style.Ink;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Whether an author's drawing can be read without its colours, on paper from a laser printer and
/// on screens of electronic ink: whether two of its colours become the same grey.
///
/// Only drawings in a few flat colours are looked at, charts and maps, in which each colour means
/// something; and only colours that differ as much as a legend's do.
public final class GreyCheck {
  /// More colours than this are shades of a picture.
  private static final int MOST_COLOURS = 12;

  /// Of 255: what screens of sixteen greys show as different.
  private static final double LEAST_STEP = 16;

  /// Between the greatest and the least of red, green and blue: less is a grey already.
  private static final int LEAST_CHROMA = 64;

  /// Between two colours: less are shades of one.
  private static final double LEAST_DISTANCE = 110;

  /// What covers less is mixed with what lies below it.
  private static final double LEAST_OPACITY = 0.9;

  /// Two colours that are told apart by nothing but their hue.
  public record Alike(Ink one, Ink other) {
    @Override
    public String toString() {
      return hex(one) + " and " + hex(other);
    }

    private static String hex(Ink ink) {
      return String.format(Locale.ROOT, "#%02x%02x%02x", ink.red(), ink.green(), ink.blue());
    }
  }

  /// The first two that are alike in grey.
  public static Optional<Alike> alike(VectorPicture picture) {
    var inks = new LinkedHashSet<Ink>();
    collect(picture.traces(), inks);
    var colours = new ArrayList<>(inks);
    if (colours.size() > MOST_COLOURS) {
      return Optional.empty();
    }
    for (int i = 0; i < colours.size(); i++) {
      for (int j = i + 1; j < colours.size(); j++) {
        if (areAlike(colours.get(i), colours.get(j))) {
          return Optional.of(new Alike(colours.get(i), colours.get(j)));
        }
      }
    }
    return Optional.empty();
  }

  private static void collect(List<Trace> traces, Set<Ink> inks) {
    for (var trace : traces) {
      switch (trace) {
        case Trace.Filled(_, _, var paint) -> collect(paint, inks);
        case Trace.Stroked(_, _, var paint) -> collect(paint, inks);
        case Trace.Clipped(_, _, var inside) -> collect(inside, inks);
      }
    }
  }

  private static void collect(Paint paint, Set<Ink> inks) {
    if (paint.colour() instanceof Colour.Flat(var ink) && paint.opacity() >= LEAST_OPACITY) {
      inks.add(ink);
    }
  }

  private static boolean areAlike(Ink one, Ink other) {
    return Math.abs(grey(one) - grey(other)) < LEAST_STEP
        && chroma(one) >= LEAST_CHROMA
        && chroma(other) >= LEAST_CHROMA
        && distance(one, other) >= LEAST_DISTANCE;
  }

  /// ITU-R BT.709, 3.2.
  private static double grey(Ink ink) {
    return 0.2126 * ink.red() + 0.7152 * ink.green() + 0.0722 * ink.blue();
  }

  private static int chroma(Ink ink) {
    int most = Math.max(ink.red(), Math.max(ink.green(), ink.blue()));
    return most - Math.min(ink.red(), Math.min(ink.green(), ink.blue()));
  }

  private static double distance(Ink one, Ink other) {
    return Math.hypot(
        Math.hypot(one.red() - other.red(), one.green() - other.green()),
        one.blue() - other.blue());
  }

  private GreyCheck() {}
}
