package fasti.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SquareSeamTest {
  private static final long EM = 1000;

  @Test
  void nothingStandsBetweenIdeographs() {
    assertThat(width("東京")).isZero();
  }

  @Test
  void halfAnEmStandsBesideAMark() {
    assertThat(width("、東")).isEqualTo(500);
    assertThat(width("東「")).isEqualTo(500);
  }

  @Test
  void betweenTwoMarksItIsNotDoubled() {
    assertThat(width("。」")).isZero();
    assertThat(width("」「")).isEqualTo(500);
    assertThat(width("（「")).isZero();
  }

  @Test
  void aMarkTurnsItsBackOnWhatItHolds() {
    assertThat(width("「東")).isZero();
    assertThat(width("東」")).isZero();
  }

  @Test
  void aQuarterStandsBesideLatinAndFigures() {
    assertThat(width("東a")).isEqualTo(250);
    assertThat(width("1東")).isEqualTo(250);
    assertThat(width("、a")).isEqualTo(500);
  }

  @Test
  void noSquareIsPartedFromTheMarkAboveIt() {
    assertThat(SquareSeam.parts("か\u3099", 1)).isFalse();
    assertThat(SquareSeam.parts("ab", 1)).isFalse();
    assertThat(SquareSeam.parts("東b", 1)).isTrue();
  }

  private static long width(String pair) {
    return SquareSeam.air(pair, 1, EM).width();
  }
}
