package fasti.epub;

import static fasti.document.Metadata.Direction.LEFT_TO_RIGHT;
import static fasti.document.Metadata.Direction.RIGHT_TO_LEFT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextDirectionTest {
  @ParameterizedTest
  @ValueSource(strings = {"ar", "he-IL", "fa", "az-Arab", "ku-Arab-IQ"})
  void someLanguagesRunToTheLeft(String language) {
    assertThat(TextDirection.of(language)).isEqualTo(RIGHT_TO_LEFT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "ru", "ar-Latn", "zh-Hant", "x-private"})
  void mostRunToTheRight(String language) {
    assertThat(TextDirection.of(language)).isEqualTo(LEFT_TO_RIGHT);
  }

  @Test
  void wordsRunAsTheirFirstLetterDoes() {
    assertThat(TextDirection.ofWords("1921 לנין Lenin")).isEqualTo(RIGHT_TO_LEFT);
  }
}
