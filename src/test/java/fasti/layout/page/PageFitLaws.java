package fasti.layout.page;

import static fasti.Laws.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.layout.paragraph.Cost;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class PageFitLaws {
  private static final Length HEIGHT = Length.points(100);

  private static List<VerticalItem> anyColumn(RandomGenerator random) {
    var items = new ArrayList<VerticalItem>();
    for (int i = random.nextInt(1, 60); i >= 0; i--) {
      items.add(Strip.of(Length.points(random.nextInt(1, 30)), List.of()));
      items.add(
          switch (random.nextInt(6)) {
            case 0 -> new VerticalItem.Space(Length.points(random.nextInt(20)));
            case 1 -> new VerticalItem.PageEnd(Cost.FORBIDDEN);
            case 2 -> new VerticalItem.PageEnd(new Cost.Of(random.nextInt(10)));
            case 3 -> new VerticalItem.PageEnd(random.nextInt(5) == 0 ? Cost.FORCED : Cost.FREE);
            default -> new VerticalItem.PageEnd(Cost.FREE);
          });
    }
    return items;
  }

  @Test
  void everyItemStandsOnJustOnePageInItsOrder() {
    forAll(
        PageFitLaws::anyColumn,
        column -> {
          int at = 0;
          for (var share : new PageFit(column, HEIGHT, Length.ZERO).shares()) {
            assertThat(share.from()).isEqualTo(at);
            at = share.to();
          }
          assertThat(at).isEqualTo(column.size());
        });
  }

  @Test
  void noPageIsHigherThanItsPaper() {
    forAll(
        PageFitLaws::anyColumn,
        column -> {
          for (var share : new PageFit(column, HEIGHT, Length.ZERO).shares()) {
            assertThat(inked(column.subList(share.from(), share.to()))).isLessThanOrEqualTo(HEIGHT);
          }
        });
  }

  @Test
  void noPageBeginsAfterAForcedEndThatWasPassedOver() {
    forAll(
        PageFitLaws::anyColumn,
        column -> {
          for (var share : new PageFit(column, HEIGHT, Length.ZERO).shares()) {
            assertThat(column.subList(share.from(), share.to() - 1))
                .noneMatch(
                    item ->
                        item instanceof VerticalItem.PageEnd(var cost)
                            && cost instanceof Cost.Forced);
          }
        });
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
}
