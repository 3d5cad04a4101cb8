package fasti.epub;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.epub.Markup.Element;
import fasti.epub.Markup.Letters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ForeignScriptsTest {
  @ParameterizedTest
  @CsvSource({
    "en-GB, 禁則, zh",
    "en-GB, 佐藤 あき, ja",
    "en, ΔΕΛΦΟΙ, el",
    "ar, Съезд, ru",
    "az-Cyrl, मात्रा, hi",
  })
  void wordsInAnotherScriptAreTagged(String around, String words, String language) {
    assertThat(tagged(around, words))
        .containsExactly(Element.of("span", new Letters(words)).inLanguage(language));
  }

  @ParameterizedTest
  @CsvSource({"en, نستعلیق, ar", "en, רִבְקָה בַּת שִׁמְעוֹן, he", "ru, תהו, he"})
  void theirDirectionIsSaidWhereTheyRunToTheLeft(String around, String words, String language) {
    var span = Element.of("span", new Letters(words)).inLanguage(language).with("dir", "rtl");

    assertThat(tagged(around, words)).containsExactly(span);
  }

  @ParameterizedTest
  @CsvSource({"fa, نستعلیق", "ku-Arab, نستعلیق", "ja, 禁則", "en, α", "ru, NEP"})
  void whatTheLanguageMayHoldIsLeft(String around, String words) {
    assertThat(tagged(around, words)).containsExactly(new Letters(words));
  }

  @Test
  void theMarksAroundTheWordsStayOutside() {
    assertThat(tagged("en", "nasta‘līq (نستعلیق): a style"))
        .containsExactly(
            new Letters("nasta‘līq ("),
            Element.of("span", new Letters("نستعلیق")).inLanguage("ar").with("dir", "rtl"),
            new Letters("): a style"));
  }

  @Test
  void theAuthorsTagHolds() {
    var passage = Element.of("span", new Letters("نستعلیق")).inLanguage("ur");

    assertThat(ForeignScripts.tagged(passage, "en")).isEqualTo(passage);
  }

  @Test
  void drawingsAreLeftAlone() {
    var drawing = Element.of("svg", Element.of("text", new Letters("نستعلیق")));

    assertThat(ForeignScripts.tagged(drawing, "en")).isEqualTo(drawing);
  }

  private static List<Markup> tagged(String around, String words) {
    return ForeignScripts.tagged(Element.of("p", new Letters(words)), around).content();
  }
}
