package fasti.layout.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.Laws;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Paragraphs that nobody writes but somebody will paste.
final class TotalFitLimitsTest {
  @Test
  @Timeout(20)
  void fiftyThousandItemsAreBrokenInSeconds() {
    assertThat(lines(words(25_000, 9), 300)).isGreaterThan(1_000);
  }

  @Test
  @Timeout(5)
  void wordsThatNeverFitWellAreBrokenInSeconds() {
    assertThat(lines(words(400, 17), 190)).isGreaterThan(100);
  }

  @Test
  @Timeout(5)
  void oneWordWithoutEndIsOneLine() {
    assertThat(lines("a".repeat(50_000), 300)).isEqualTo(1);
  }

  private static int lines(String text, long measure) {
    return TotalFit.breakInto(Toy.paragraph(text), Measure.justified(measure, 10))
        .best()
        .lines()
        .size();
  }

  private static String words(int count, int longest) {
    var random = Laws.from(count);
    return Stream.generate(() -> "a".repeat(random.nextInt(1, longest + 1)))
        .limit(count)
        .collect(Collectors.joining(" "));
  }
}
