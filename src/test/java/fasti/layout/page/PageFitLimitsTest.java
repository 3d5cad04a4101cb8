package fasti.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.Laws;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PageFitLimitsTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static List<VerticalItem> book(int paragraphs, RandomGenerator random) {
    var items = new ArrayList<VerticalItem>();
    for (int i = 0; i < paragraphs; i++) {
      items.add(AnyColumn.anyPassage(random));
      items.add(i % 10 == 9 ? ToyColumn.white(10) : ToyColumn.MAY_END);
    }
    return items;
  }

  @Test
  void aBookOfManyThousandPagesIsMadeUpInOneWalk() {
    var column = book(20_000, Laws.from(1));

    var shares =
        Assertions.assertTimeout(LIMIT, () -> new PageFit(column, ToyColumn.PAGE).shares());

    assertThat(shares).hasSizeGreaterThan(3000);
  }
}
