package fasti.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.style.HouseStyle;
import fasti.unit.Length;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class OrnamentTest {
  private static final Length WIDTH = Length.points(450);

  @Test
  void aFewEventsAreAMarkEach() {
    assertThat(marks(events(12, 10))).hasSize(12);
  }

  @Test
  void manyEventsAreLowPilesOfOneSign() {
    var marks = marks(events(900, 10));

    assertThat(marks).hasSizeBetween(50, 500).allMatch(mark -> mark instanceof Shape.Disc);
    assertThat(marks.stream().map(mark -> ((Shape.Disc) mark).centre().y()).distinct())
        .hasSizeLessThanOrEqualTo(7);
  }

  @Test
  void theMostCrowdedYearHasTheHighestPile() {
    var marks = marks(events(300, 10) + "| 1905-06-01 | 1905-06-01 | POINT | more\n".repeat(200));

    var top = marks.stream().map(mark -> (Shape.Disc) mark).map(Shape.Disc::centre).toList();
    var highest = top.stream().map(Shape.Point::y).reduce(Length::min).orElseThrow();
    var places = top.stream().filter(point -> point.y().equals(highest)).toList();
    assertThat(places).hasSize(1);
    assertThat(places.getFirst().x().over(WIDTH)).isBetween(0.4, 0.65);
  }

  /// So many events, spread over so many years from 1900 in three lanes.
  private static String events(int count, int years) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                String.format(
                    Locale.ROOT,
                    "lane%d | %d-%02d-01 | %d-%02d-01 | POINT | event%n",
                    i % 3,
                    1900 + i * years / count,
                    1 + i % 12,
                    1900 + i * years / count,
                    1 + i % 12))
        .collect(Collectors.joining());
  }

  private static List<Shape> marks(String table) {
    var design = Design.of(HouseStyle.classic());
    var ornament = new Ornament(TimeLines.brief(table), design, WIDTH, new ToyLettering());
    return ornament.draw().shapes().stream()
        .filter(shape -> shape instanceof Shape.Disc || shape instanceof Shape.Polygon)
        .toList();
  }
}
