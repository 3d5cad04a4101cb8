package fasti.editorial;

import static fasti.editorial.EventBuilder.edtf;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Word;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VocabularyTest {
  /// What only a language with cases needs, or one that counts in ten thousands.
  private static final Set<String> OPTIONAL =
      Set.of("date.month-after", "date.months-alone-after", "date.seasons-after", "date.years-ago");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ar", "de", "el", "es", "fr", "he", "it", "ja", "nl", "pl", "pt", "ru", "uk", "zh"
      })
  void everyLanguageHasEveryWord(String language) {
    var own = Vocabulary.read(language).keySet().stream().filter(key -> !OPTIONAL.contains(key));

    assertThat(own).containsExactlyInAnyOrderElementsOf(Vocabulary.read("en").keySet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ar", "de", "el", "en", "es", "fr", "he", "it", "nl", "pl", "pt", "ru", "uk"})
  void theMonthsAreThoseOfCldr(String language) {
    var own = Vocabulary.read(language);
    var cldr = IcuDates.patterns(language);

    assertThat(own).containsEntry("date.months", cldr.getOrDefault("date.months", ""));
    assertThat(own).containsEntry("date.months-alone", cldr.getOrDefault("date.months-alone", ""));
  }

  @Test
  void englishHasEveryWord() {
    assertThat(Vocabulary.read("en").keySet())
        .containsAll(Arrays.stream(Word.values()).map(Vocabulary::key).toList());
  }

  @ParameterizedTest
  @CsvSource({"zh-TW, 目錄", "zh-Hant, 目錄", "zh-Hans, 目录", "zh, 目录", "en-US, Contents"})
  void aScriptOrARegionHasItsOwnWords(String language, String contents) {
    assertThat(Vocabulary.of(language).of(Word.CONTENTS)).isEqualTo(contents);
  }

  @Test
  void aLanguageWithoutAFileHasEnglishWords() {
    assertThat(Vocabulary.of("cs").of(Word.CHRONOLOGY)).isEqualTo("Chronology");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ru | 1921-03-08/1921-03-16 | 8–16 марта 1921
          ru | 1921-03               | март 1921
          ru | 1926-04/1926-10       | апрель — октябрь 1926
          ru | 1927-07-29/1927-12-19 | 29 июля — 19 декабря 1927
          ru | 1922-05~              | около мая 1922
          ru | 1921-03/..            | с марта 1921
          ru | ../1921-21            | до весны 1921
          ru | 19XX                  | XX век
          ru | -0043                 | 44 до н. э.
          uk | 1922-04-03            | 3 квітня 1922
          de | Y-66043000            | 66,043 Millionen Jahre vor heute
          ja | Y-66043000            | 6604.3万年前
          zh-TW | Y-4540000000       | 45.4億年前
          ar | 1921-03-08/1921-03-16 | 8–16 مارس 1921
          he | 1922-04-03            | 3 באפריל 1922
          de | 1921-03-08/1921-03-16 | 8.–16. März 1921
          de | 192X                  | 1920er Jahre
          fr | 1789-07-01            | 1er juillet 1789
          fr | 1922-04-03            | 3 avril 1922
          es | 1922-04-03            | 3 de abril de 1922
          es | 1922-04/1922-05       | abril–mayo de 1922
          es | 1922?                 | ¿1922?
          pl | 1922-04~              | ok. kwietnia 1922
          el | 1922-04               | Απρίλιος 1922
          ja | 1927-07-29/1927-12-19 | 1927年7月29日～12月19日
          ja | 1921-03-08/1921-03-16 | 1921年3月8日～16日
          zh | 1922-04-03            | 1922年4月3日
          zh | -0220                 | 公元前221年
          cs | 1922-04-03            | 3. dubna 1922
          th | 1922-04-03            | 3 เมษายน 1922
          ko | 1922-04-03            | 1922년 4월 3일
          fa | 1922-04-03            | 3 آوریل 1922
          """)
  void datesAreWrittenAsTheLanguageWritesThem(String language, String date, String words) {
    assertThat(new DateWords(Vocabulary.of(language)).full(edtf(date))).isEqualTo(words);
  }
}
