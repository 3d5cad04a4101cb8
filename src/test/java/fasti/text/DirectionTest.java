package fasti.text;

import static fasti.text.Direction.LEFT_TO_RIGHT;
import static fasti.text.Direction.RIGHT_TO_LEFT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DirectionTest {
  @ParameterizedTest
  @ValueSource(strings = {"ar", "he-IL", "fa", "az-Arab", "ku-Arab-IQ", "rhg-Rohg", "nqo"})
  void someLanguagesRunToTheLeft(String language) {
    assertThat(Direction.of(language)).isEqualTo(RIGHT_TO_LEFT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "ru", "ar-Latn", "zh-Hant", "x-private"})
  void mostRunToTheRight(String language) {
    assertThat(Direction.of(language)).isEqualTo(LEFT_TO_RIGHT);
  }

  @Test
  void wordsRunAsTheirFirstLetterDoes() {
    assertThat(Direction.ofWords("1921 לנין Lenin")).isEqualTo(RIGHT_TO_LEFT);
  }
}
