package fasti.drawing;

import static fasti.Laws.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.layout.shape.Shaper;
import fasti.layout.shape.Typecase;
import fasti.style.HouseStyle;
import fasti.style.Ink;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// On paper from a laser printer and on screens of electronic ink there is no colour: what two
/// colours tell apart must be told apart without them, by form or by lightness.
final class GreyLaws {
  /// Of white: what screens of sixteen greys show as different.
  private static final double LEAST_STEP = 1.0 / 16;

  /// Smaller discs are the dots beside an uncertain mark.
  private static final Length LEAST_MARK = Length.points(1.2);

  @Test
  void noMarkIsToldFromAnotherByItsColourAlone() {
    var shaper = new Shaper(Typecase.with(List.of()));
    var styles = List.copyOf(new TreeMap<>(HouseStyle.named()).values());
    forAll(
        random -> draw(styles.get(random.nextInt(styles.size())), random, shaper),
        drawing -> inksByForm(drawing).forEach(GreyLaws::assertTheyDifferInGrey));
  }

  @Test
  void theCheckFindsWhatOnlyColourTells() {
    var red = new Ink(200, 0, 0);
    var green = new Ink(0, 59, 0);

    assertThat(steps(List.of(red, green))).allMatch(step -> step < LEAST_STEP);
    assertThat(steps(List.of(red, Ink.WHITE))).allMatch(step -> step >= LEAST_STEP);
  }

  private static Drawing draw(HouseStyle style, RandomGenerator random, Shaper shaper) {
    var any = AnyTimeLine.any(random);
    var brief =
        new TimeLineBrief(any.timeLine(), any.words(), style, any.direction(), any.language());
    var width = Length.points(random.nextInt(240, 700));
    return new TimeLineArtist(brief, shaper)
        .drawPages(new Frame(width, Length.points(480), Length.points(480)), _ -> "1")
        .getFirst();
  }

  /// What is the same but for its ink: words, figures as large and as full.
  private static Map<String, Set<Ink>> inksByForm(Drawing drawing) {
    var inks = new TreeMap<String, Set<Ink>>();
    for (var shape : drawing.shapes()) {
      if (!belongsToAMark(shape)) {
        inks.computeIfAbsent(form(shape), _ -> new TreeSet<>(GreyLaws::byColour)).add(ink(shape));
      }
    }
    return inks;
  }

  /// The line or the dots for the time in which a mark may have been: they say nothing of their
  /// own.
  private static boolean belongsToAMark(Shape shape) {
    return switch (shape) {
      case Shape.Line _ -> true;
      case Shape.Disc disc -> disc.radius().compareTo(LEAST_MARK) < 0;
      case Shape.Polygon _, Shape.Label _ -> false;
    };
  }

  private static int byColour(Ink one, Ink other) {
    return one.toString().compareTo(other.toString());
  }

  private static String form(Shape shape) {
    return switch (shape) {
      case Shape.Line _ -> "line";
      case Shape.Disc disc -> "disc of " + disc.radius() + filling(disc.fill());
      case Shape.Polygon polygon ->
          "polygon "
              + polygon.corners().size()
              + " "
              + thickness(polygon)
              + filling(polygon.fill());
      case Shape.Label label -> "words " + label.style().weight() + label.style().size();
    };
  }

  /// Of a bar, whichever way it lies.
  private static Length thickness(Shape.Polygon polygon) {
    return extent(polygon, Shape.Point::x).min(extent(polygon, Shape.Point::y));
  }

  private static Length extent(Shape.Polygon polygon, Function<Shape.Point, Length> side) {
    var places = polygon.corners().stream().map(side).sorted().toList();
    return places.getLast().minus(places.getFirst());
  }

  private static String filling(Shape.Fill fill) {
    return switch (fill) {
      case Shape.Fill.Solid _ -> " full";
      case Shape.Fill.Hollow _ -> " hollow";
    };
  }

  private static Ink ink(Shape shape) {
    return switch (shape) {
      case Shape.Line line -> line.ink();
      case Shape.Disc disc -> disc.ink();
      case Shape.Polygon polygon -> polygon.ink();
      case Shape.Label label -> label.style().ink();
    };
  }

  private static void assertTheyDifferInGrey(String form, Set<Ink> inks) {
    assertThat(steps(List.copyOf(inks)))
        .as("%s: %s", form, inks)
        .allMatch(step -> step >= LEAST_STEP);
  }

  /// How far each two are apart, of white.
  private static List<Double> steps(List<Ink> inks) {
    var steps = new ArrayList<Double>();
    for (int i = 0; i < inks.size(); i++) {
      for (int j = i + 1; j < inks.size(); j++) {
        steps.add(Math.abs(grey(inks.get(i)) - grey(inks.get(j))));
      }
    }
    return steps;
  }

  /// ITU-R BT.709, 3.2: what a colour is on a screen without colours.
  private static double grey(Ink ink) {
    return (0.2126 * ink.red() + 0.7152 * ink.green() + 0.0722 * ink.blue()) / 255;
  }
}
