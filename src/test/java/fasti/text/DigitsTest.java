package fasti.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DigitsTest {
  @ParameterizedTest
  @CsvSource({
    "ar, ٤٥٦",
    "ar-EG, ٤٥٦",
    "fa, ۴۵۶",
    "ur, ۴۵۶",
    "hi, ४५६",
  })
  void aLanguageMayHaveFiguresOfItsOwn(String language, String written) {
    assertThat(Digits.ofLanguage(language).orElseThrow().of(456)).isEqualTo(written);
  }

  @Test
  void mostHaveNoOthers() {
    assertThat(Digits.ofLanguage("he")).isEmpty();
    assertThat(Digits.ofLanguage("")).isEmpty();
  }

  @Test
  void nothingButFiguresChanges() {
    assertThat(Digits.ARABIC_INDIC.of("12 من 30, p. x")).isEqualTo("١٢ من ٣٠, p. x");
    assertThat(Digits.WESTERN.of("12 من 30")).isEqualTo("12 من 30");
  }
}
