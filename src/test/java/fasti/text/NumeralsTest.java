package fasti.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumeralsTest {
  private static String whole(String cell, String... column) {
    return cell.substring(0, Numerals.in(List.of(column)).endOfWhole(cell));
  }

  @Test
  void numbersOfSeveralLengthsFillAColumn() {
    assertThat(Numerals.fill(List.of("80.1", "−54.7%", "9,182,000", "£3", "12 km", "~7"))).isTrue();
  }

  @Test
  void cellsWithoutANumberDoNotMatter() {
    assertThat(Numerals.fill(List.of("1", "–", "", "n/a", "22"))).isTrue();
  }

  @Test
  void wordsAmongNumbersMakeAColumnOfWords() {
    assertThat(Numerals.fill(List.of("1", "22", "about thirty"))).isFalse();
  }

  @Test
  void yearsAreNames() {
    assertThat(Numerals.fill(List.of("1913", "1921", "1928"))).isFalse();
  }

  @Test
  void theWholePartEndsAtTheDecimalMark() {
    assertThat(whole("36.25", "80.1", "36.25")).isEqualTo("36");
    assertThat(whole("36,25 %", "80,1", "36,25 %")).isEqualTo("36");
  }

  @Test
  void aMarkBeforeThreeDigitsEverywhereDividesThousands() {
    assertThat(whole("9,182", "9,182", "289")).isEqualTo("9,182");
    assertThat(whole("2,069,300", "2,069,300", "289")).isEqualTo("2,069,300");
  }

  @Test
  void aMarkAfterASingleNoughtIsDecimal() {
    assertThat(whole("0.125", "0.125", "0.250")).isEqualTo("0");
  }

  @Test
  void ofTwoMarksTheLaterIsDecimal() {
    assertThat(whole("1.234,567", "1.234,567", "2.000,125")).isEqualTo("1.234");
    assertThat(whole("1,234.5", "1,234.5")).isEqualTo("1,234");
  }

  @Test
  void unitsAndSignsStandAfterAWholeNumber() {
    assertThat(whole("100%", "54.7%", "100%")).isEqualTo("100");
    assertThat(whole("–", "54.7%", "–")).isEqualTo("–");
  }
}
