package fasti.layout.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CapitalsTest {
  @ParameterizedTest
  @CsvSource({
    "en, Sources, SOURCES",
    "el, Πηγές και ερωτήσεις, ΠΗΓΕΣ ΚΑΙ ΕΡΩΤΗΣΕΙΣ",
    "el, Μαΐου, ΜΑΪΟΥ",
    "de, Größe, GRÖSSE",
    "fr, Éléments, ÉLÉMENTS",
    "nl, ijzer, IJZER",
    "tr, tarihi kısa, TARİHİ KISA",
    "ru, Ещё, ЕЩЁ",
    "ar, مصادر, مصادر"
  })
  void eachLanguageHasItsCapitals(String language, String text, String capitals) {
    assertThat(Capitals.of(text, language)).isEqualTo(capitals);
  }
}
