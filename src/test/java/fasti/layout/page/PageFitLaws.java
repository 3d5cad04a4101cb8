package fasti.layout.page;

import static fasti.Laws.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fasti.layout.page.VerticalItem.Figure;
import fasti.layout.paragraph.Cost;
import fasti.style.PageDesign.Sides;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PageFitLaws {
  /// A column with its pages.
  private record Fitted(List<VerticalItem> column, List<Share> shares) {
    static Fitted of(List<VerticalItem> column, Sides sides) {
      return new Fitted(column, new PageFit(column, ToyColumn.page(sides)).shares());
    }

    List<Strip> text() {
      var strips = new ArrayList<Strip>();
      shares.forEach(share -> strips.addAll(strips(share.matter())));
      return strips;
    }
  }

  /// What holds of pages with one side printed and with two.
  private static void forAllFitted(Consumer<Fitted> law) {
    forAll(
        AnyColumn::ofAll,
        column -> {
          for (var sides : Sides.values()) {
            law.accept(Fitted.of(column, sides));
          }
        });
  }

  private static List<Strip> strips(List<VerticalItem> matter) {
    return matter.stream().filter(item -> item instanceof Strip).map(item -> (Strip) item).toList();
  }

  /// Figures that left their place, by page.
  private static List<List<Figure>> moved(Fitted fitted) {
    return fitted.shares().stream()
        .map(
            share -> {
              var figures = new ArrayList<>(share.top());
              figures.addAll(share.foot());
              return (List<Figure>) figures;
            })
        .toList();
  }

  @Test
  void theDemeritsAreThoseOfTheBestPagesThatThereAre() {
    forAll(
        AnyColumn::ofText,
        column ->
            assertThat(new PageFit(column, ToyColumn.PAGE).demerits())
                .isCloseTo(ExhaustiveFit.demerits(column), within(1e-6)));
  }

  @Test
  void totalFitIsNeverWorseThanFirstFit() {
    forAll(
        AnyColumn::ofText,
        column ->
            assertThat(new PageFit(column, ToyColumn.PAGE).demerits())
                .isLessThanOrEqualTo(ExhaustiveFit.firstFit(column) + 1e-6));
  }

  @Test
  void everyStripStandsOnceAndInItsOrder() {
    forAllFitted(
        fitted -> {
          var moved = moved(fitted).stream().flatMap(List::stream).toList();
          var expected = new ArrayList<Strip>();
          var chosen = fitted.text();
          for (var item : fitted.column()) {
            switch (item) {
              case Strip strip -> expected.add(strip);
              case Passage passage -> expected.addAll(version(passage, chosen, expected.size()));
              case Figure figure ->
                  expected.addAll(isIn(moved, figure) ? List.of() : figure.strips());
              case Band _,
                  VerticalItem.Space _,
                  VerticalItem.ToGrid _,
                  VerticalItem.PageEnd _,
                  VerticalItem.Head _,
                  VerticalItem.PartEnd _,
                  VerticalItem.WritingRoom _ -> {}
            }
          }
          assertThat(chosen).usingElementComparator((a, b) -> a == b ? 0 : 1).isEqualTo(expected);
        });
  }

  /// The version of a passage that stands at some place of the text.
  @SuppressWarnings("ReferenceEquality") // this very strip, not one like it
  private static List<Strip> version(Passage passage, List<Strip> text, int at) {
    return passage.versions().stream()
        .map(Passage.Version::strips)
        .filter(strips -> at < text.size() && text.get(at) == strips.getFirst())
        .findFirst()
        .orElseThrow(() -> new AssertionError("a paragraph is not at its place"));
  }

  @SuppressWarnings("ReferenceEquality") // this very figure, not one like it
  private static boolean isIn(List<Figure> figures, Figure figure) {
    return figures.stream().anyMatch(other -> other == figure);
  }

  @Test
  void noPageIsHigherThanItsPaper() {
    forAllFitted(
        fitted -> {
          for (var share : fitted.shares()) {
            assertThat(height(share)).isLessThanOrEqualTo(ToyColumn.PAGE.height());
          }
        });
  }

  private static Length height(Share share) {
    long top = share.top().stream().mapToLong(PageFitLaws::withWhite).sum();
    long foot = share.foot().stream().mapToLong(PageFitLaws::withWhite).sum();
    long notes = NoteRest.height(share.notes().strips());
    long gap = notes > 0 ? ToyColumn.PAGE.noteGap().scaledPoints() : 0;
    boolean text = !strips(share.matter()).isEmpty();
    long lastWhite =
        text || share.top().isEmpty() ? 0 : share.top().getLast().white().scaledPoints();
    return inked(share.matter()).plus(new Length(top + foot + notes + gap - lastWhite));
  }

  private static long withWhite(Figure figure) {
    return figure.height().plus(figure.white()).scaledPoints();
  }

  /// From the first strip to the last.
  private static Length inked(List<VerticalItem> items) {
    var height = Length.ZERO;
    var white = Length.ZERO;
    for (var item : items) {
      if (item instanceof Strip strip) {
        height = height.plus(white).plus(strip.height());
        white = Length.ZERO;
      } else if (item instanceof VerticalItem.Space(var more) && height.scaledPoints() > 0) {
        white = white.plus(more);
      }
    }
    return height;
  }

  @Test
  void noPageGoesOnAfterAForcedEnd() {
    forAllFitted(
        fitted -> {
          for (var share : fitted.shares()) {
            var after = share.matter().stream().dropWhile(item -> !isForced(item)).toList();
            assertThat(strips(after)).isEmpty();
          }
        });
  }

  private static boolean isForced(VerticalItem item) {
    return item instanceof VerticalItem.PageEnd(var cost) && cost instanceof Cost.Forced;
  }

  @Test
  void everyLineOfEveryNoteIsShownOnceAndInItsOrder() {
    forAllFitted(
        fitted -> {
          var called = new ArrayList<Strip>();
          strips(fitted.column())
              .forEach(strip -> strip.notes().forEach(n -> called.addAll(n.strips())));
          var shown = new ArrayList<Strip>();
          fitted.shares().forEach(share -> shown.addAll(share.notes().strips()));
          assertThat(shown).usingElementComparator((a, b) -> a == b ? 0 : 1).isEqualTo(called);
        });
  }

  @Test
  void noNoteBeginsBeforeThePageOfItsCall() {
    forAllFitted(
        fitted -> {
          int called = 0;
          int shown = 0;
          for (var share : fitted.shares()) {
            for (var strip : strips(share.matter())) {
              for (var note : strip.notes()) {
                called += note.strips().size();
              }
            }
            shown += share.notes().strips().size();
            assertThat(shown).isLessThanOrEqualTo(called);
          }
        });
  }

  @Test
  void figuresThatLeaveTheirPlaceKeepTheirOrder() {
    forAllFitted(
        fitted -> {
          var moved = moved(fitted).stream().flatMap(List::stream).toList();
          var order = fitted.column().stream().filter(item -> isIn(moved, item)).toList();
          assertThat(moved).isEqualTo(order);
        });
  }

  private static boolean isIn(List<Figure> figures, VerticalItem item) {
    return item instanceof Figure figure && isIn(figures, figure);
  }
}
