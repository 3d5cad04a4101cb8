package fasti.layout.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenatorTest {
  private static final Path PATTERNS = Path.of("src/main/resources/fasti/layout/shape/hyphenation");

  @ParameterizedTest
  @CsvSource({
    "en-US, hy-phen-ation",
    "en, as-so-ciate",
    "en-GB, pho-to-graph",
    "de, Sil-ben-tren-nung",
    "fr, hy-phé-na-tion",
    "es, re-vo-lu-ción",
    "it, ri-vo-lu-zio-ne",
    "ru, ре-во-лю-ция",
    "uk, ре-во-лю-ція",
    "pl, re-wo-lu-cja",
    "nl, re-vo-lu-tie",
    "sv, re-vo-lu-tion",
    "la, re-pu-bli-ca",
    "el, ε-πα-νά-στα-ση",
  })
  void dividesAWordOfTheLanguage(String language, String divided) {
    var word = divided.replace("-", "");

    assertThat(divide(language, word)).isEqualTo(withoutLoneLetters(divided));
  }

  @Test
  void knowsTheExceptions() {
    assertThat(divide("en-US", "present")).isEqualTo("present");
    assertThat(divide("en-US", "reciprocity")).isEqualTo("reci-procity");
  }

  @Test
  void capitalAtTheStartChangesNothing() {
    assertThat(divide("en-US", "Hyphenation")).isEqualTo("Hy-phen-ation");
  }

  @Test
  void acronymsAreLeftWhole() {
    assertThat(divide("en-US", "UNESCO")).isEqualTo("UNESCO");
  }

  @Test
  void wordsWithFiguresAreLeftWhole() {
    assertThat(divide("en-US", "revolution1917")).isEqualTo("revolution1917");
  }

  @Test
  void partsOfACompoundAreDividedByThemselves() {
    assertThat(divide("en-US", "counter\u2010revolution"))
        .isEqualTo(divide("en-US", "counter") + "\u2010" + divide("en-US", "revolution"));
  }

  @Test
  void punctuationAtAWordDoesNotCount() {
    assertThat(divide("en-US", "“hyphenation,”")).isEqualTo("“hy-phen-ation,”");
  }

  @Test
  void possessiveIsDividedAsTheWord() {
    assertThat(divide("en-US", "hyphenation’s")).isEqualTo("hy-phen-ation’s");
  }

  @Test
  void apostropheIsALetterInFrench() {
    assertThat(divide("fr", "l’intelligence")).isEqualTo("l’in-tel-li-gence");
  }

  @Test
  void countriesFollowTheirSpelling() {
    assertThat(divide("en-AU", "photograph")).isEqualTo(divide("en-GB", "photograph"));
    assertThat(divide("de-AT", "Silbentrennung")).isEqualTo("Sil-ben-tren-nung");
  }

  @Test
  void unknownLanguageIsNeverDivided() {
    assertThat(divide("zxx", "hyphenation")).isEqualTo("hyphenation");
  }

  @Test
  void everyPatternFileHasItsLicenceAndItsLineInTheSources() throws IOException {
    var sources = Files.readString(PATTERNS.resolve("SOURCES.md"));
    try (var files = Files.list(PATTERNS)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".pat.txt"))
          .map(name -> name.replace(".pat.txt", ""))
          .forEach(
              name -> {
                assertThat(PATTERNS.resolve(name + ".lic.txt")).exists();
                assertThat(sources).contains("`" + name + "`");
              });
    }
  }

  private static String withoutLoneLetters(String divided) {
    return divided.charAt(1) == '-' ? divided.charAt(0) + divided.substring(2) : divided;
  }

  private static String divide(String language, String word) {
    var divided = new StringBuilder(word);
    int[] points = Hyphenator.of(language).pointsIn(word);
    for (int i = points.length - 1; i >= 0; i--) {
      divided.insert(points[i], '-');
    }
    return divided.toString();
  }
}
