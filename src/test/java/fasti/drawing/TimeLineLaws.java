package fasti.drawing;

import static fasti.Laws.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.TimeLineMark;
import fasti.text.Anchor;
import fasti.unit.Length;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class TimeLineLaws {
  private static final String PAGE = "17";

  private record Case(TimeLineBrief brief, Frame frame) {
    List<Drawing> draw() {
      return new Sheets(draft(brief, frame.width()), frame).drawings();
    }
  }

  @Test
  void labelsNeverOverlapEachOther() {
    forAll(
        TimeLineLaws::any,
        given -> {
          for (var drawing : given.draw()) {
            var labels = labels(drawing);
            for (int i = 0; i < labels.size(); i++) {
              for (int j = i + 1; j < labels.size(); j++) {
                var one = labels.get(i);
                var other = labels.get(j);
                assertThat(Outskirts.of(one).overlaps(Outskirts.of(other)))
                    .as("%s / %s", one.text(), other.text())
                    .isFalse();
              }
            }
          }
        });
  }

  @Test
  void labelsNeverOverlapAMark() {
    forAll(
        TimeLineLaws::any,
        given -> {
          for (var drawing : given.draw()) {
            var labels = labels(drawing).stream().map(Outskirts::of).toList();
            var marks = drawing.shapes().stream().filter(TimeLineLaws::isMark).map(Outskirts::of);
            assertThat(marks.filter(mark -> labels.stream().anyMatch(mark::overlaps))).isEmpty();
          }
        });
  }

  @Test
  void everythingLiesInTheDrawing() {
    forAll(
        TimeLineLaws::any,
        given -> assertThat(given.draw()).allMatch(drawing -> outside(drawing).isEmpty()));
  }

  @Test
  void everyEventHasItsWordsAndItsPageInSomeDrawing() {
    forAll(
        TimeLineLaws::any,
        given -> {
          var drawings = given.draw();
          for (var mark : given.brief.timeLine().marks()) {
            assertThat(drawings)
                .as(mark.label())
                .anyMatch(drawing -> mark.target().isEmpty() || says(drawing, mark));
          }
        });
  }

  @Test
  void theSameIsDrawnTheSame() {
    forAll(TimeLineLaws::any, given -> assertThat(given.draw()).isEqualTo(given.draw()));
  }

  @Test
  void noDrawingIsHigherThanItsPage() {
    forAll(
        TimeLineLaws::any,
        given ->
            assertThat(given.draw())
                .allSatisfy(
                    drawing ->
                        assertThat(drawing.height())
                            .isLessThanOrEqualTo(given.frame.nextHeight())));
  }

  @Test
  void theOrnamentLiesInItsDrawing() {
    forAll(
        TimeLineLaws::any,
        given -> {
          var design = Design.of(given.brief.style());
          var drawing =
              new Ornament(given.brief, design, given.frame.width(), new ToyLettering()).draw();
          assertThat(outside(drawing)).isEmpty();
        });
  }

  private static Case any(RandomGenerator random) {
    var next = Length.millimetres(random.nextDouble(120, 250));
    var first = next.times(random.nextDouble(0.1, 1));
    var frame = new Frame(Length.millimetres(random.nextDouble(90, 170)), first, next);
    return new Case(AnyTimeLine.any(random), frame);
  }

  private static Draft draft(TimeLineBrief brief, Length width) {
    return Draft.of(brief, width, new ToyLettering(), _ -> PAGE);
  }

  private static List<Shape.Label> labels(Drawing drawing) {
    return drawing.shapes().stream()
        .filter(Shape.Label.class::isInstance)
        .map(Shape.Label.class::cast)
        .toList();
  }

  private static List<Shape> outside(Drawing drawing) {
    return drawing.shapes().stream().filter(shape -> !Outskirts.of(shape).liesIn(drawing)).toList();
  }

  private static boolean isMark(Shape shape) {
    return switch (shape) {
      case Shape.Disc _, Shape.Polygon _ -> true;
      case Shape.Line _, Shape.Label _ -> false;
    };
  }

  /// Whether the label stands there with its page, whole or shortened.
  private static boolean says(Drawing drawing, TimeLineMark mark) {
    var text = words(drawing, mark.target());
    var kept = text.replace("… " + PAGE, "");
    return text.equals(mark.label() + " " + PAGE)
        || (!kept.isEmpty() && mark.label().startsWith(kept));
  }

  private static String words(Drawing drawing, Optional<Anchor> target) {
    return labels(drawing).stream()
        .filter(label -> label.target().equals(target))
        .map(Shape.Label::text)
        .collect(Collectors.joining(" "))
        .replaceAll(" +", " ");
  }
}
