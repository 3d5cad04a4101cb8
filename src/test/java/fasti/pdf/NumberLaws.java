package fasti.pdf;

import static fasti.Laws.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class NumberLaws {
  @Test
  void aPrintedNumberIsTheNumber() {
    forAll(
        random -> random.nextLong(-10_000_000, 10_000_000),
        thousandths -> {
          var printed = printed(thousandths);
          assertThat(new BigDecimal(printed))
              .isEqualByComparingTo(BigDecimal.valueOf(thousandths, 3));
          assertThat(printed).doesNotMatch(".*\\.[0-9]*0");
        });
  }

  @Test
  void aPrintedWholeNumberIsTheNumber() {
    forAll(
        random -> random.nextLong(-10_000_000_000L, 10_000_000_000L) >> random.nextInt(34),
        number -> {
          var printed = new ContentBytes().integer(number).copy();
          assertThat(new String(printed, StandardCharsets.US_ASCII))
              .isEqualTo(Long.toString(number));
        });
  }

  private static String printed(long thousandths) {
    return new String(new ContentBytes().decimal(thousandths).copy(), StandardCharsets.US_ASCII);
  }
}
