package fasti.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How headwords are filed: names by family, words by the alphabet of their language.
final class FilingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Vladimir Lenin          | ru | Lenin, Vladimir
          Владимир Ильич Ленин    | ru | Ленин, Владимир Ильич
          Otto von Bismarck       | de | Bismarck, Otto von
          Martin Luther King, Jr. | '' | King, Martin Luther, Jr.
          Louis XIV               | fr | Louis XIV
          Alexander the Great     | '' | Alexander the Great
          Rivka bat Shimon        | he | Rivka bat Shimon
          Mao Zedong              | zh | Mao Zedong
          Cicero                  | '' | Cicero
          ابن بطوطة               | '' | ابن بطوطة
          """)
  void aNameIsFiledByTheFamily(String name, String nativeLanguage, String filed) {
    assertThat(PersonName.filed(name, nativeLanguage)).isEqualTo(filed);
  }

  @Test
  void englishIsFiledWordByWordWhateverCaseAndAccents() {
    assertThat(sorted("en", "Newark", "new town", "Étienne", "eve", "“New” deal"))
        .containsExactly("Étienne", "eve", "“New” deal", "new town", "Newark");
  }

  @Test
  void numbersAreFiledByTheirSize() {
    assertThat(sorted("en", "Vol. 10", "Vol. 5")).containsExactly("Vol. 5", "Vol. 10");
    assertThat(sorted("de", "Bd. 10", "Bd. 5")).containsExactly("Bd. 5", "Bd. 10");
  }

  @Test
  void everyLanguageHasItsOwnAlphabet() {
    assertThat(sorted("es", "nube", "ñu", "oso")).containsExactly("nube", "ñu", "oso");
    assertThat(sorted("ru", "шлюз", "орбита", "Ёлка", "жук"))
        .containsExactly("Ёлка", "жук", "орбита", "шлюз");
  }

  @Test
  void arabicWordsAreFiledWithoutTheirArticle() {
    var letters = new Collation("ar").letters(List.of("القاهرة", "بغداد"), Function.identity());

    assertThat(letters).extracting(Collation.Letter::letter).containsExactly("ب", "ق");
  }

  private static List<String> sorted(String language, String... words) {
    return new Collation(language).sorted(List.of(words), Function.identity());
  }
}
