package fasti.layout.shape;

import static fasti.Laws.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// Where lines of other scripts than Latin, Greek and Cyrillic may end.
class ScriptBreaksLaws {
  /// What begins no line of Japanese and Chinese (JIS X 4051, 6.1.1).
  private static final String NEVER_FIRST = "、。，．」』）】》〉！？：；・ーぁぃっゃァィッャ々…";

  /// What ends none.
  private static final String NEVER_LAST = "「『（【《〈";

  private static final String SQUARES = "日本語漢字東京大学あいうえおかアイウエカ" + NEVER_FIRST + NEVER_LAST + "ab12";

  /// Letters with marks before, behind, above and below, joiners, and letters that grow together.
  private static final String CLUSTERS =
      "कखगनरतस\u093F\u0940\u0947\u094D\u0902\u0930\u200D\u200C שגל\u05B8\u05C1\u05B0\u05BC"
          + " كلمة\u064E\u0651\u0640 e\u0301o\u0308";

  @Test
  void noLineBeginsWithAMarkThatClosesOrEndsWithOneThatOpens() {
    for (String language : List.of("ja", "zh", "zh-Hant", "en")) {
      forAll(
          random -> mixture(SQUARES, random),
          text ->
              BreakOpportunities.in(text, language).stream()
                  .forEach(
                      at -> {
                        assertThat(NEVER_FIRST.indexOf(text.charAt(at))).isNegative();
                        assertThat(NEVER_LAST.indexOf(text.charAt(at - 1))).isNegative();
                      }));
    }
  }

  @Test
  void noLineEndsInsideACluster() {
    for (String language : List.of("hi", "he", "ar", "ja", "en")) {
      forAll(
          random -> mixture(CLUSTERS, random),
          text -> {
            var clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
            clusters.setText(text);
            assertThat(BreakOpportunities.in(text, language).stream())
                .allMatch(at -> text.charAt(at - 1) == ' ' || clusters.isBoundary(at));
          });
    }
  }

  @Test
  void pairsOfDashesAndDotsStayTogether() {
    assertThat(BreakOpportunities.in("其餘——據說……都沉", "zh").get(3)).isFalse();
    assertThat(BreakOpportunities.in("其餘——據說……都沉", "zh").get(7)).isFalse();
  }

  @Test
  void aVoicingMarkStaysWithItsKana() {
    assertThat(BreakOpportunities.in("字か\u3099字", "ja"))
        .isEqualTo(BitSet.valueOf(new long[] {0b1010}));
  }

  @Test
  void wordJoinersBindAndZeroWidthSpacesPart() {
    assertThat(BreakOpportunities.in("either\u2060/\u2060or", "en").isEmpty()).isTrue();
    assertThat(BreakOpportunities.in("one\u200Btwo", "en").get(4)).isTrue();
  }

  private static String mixture(String letters, RandomGenerator random) {
    var text = new StringBuilder();
    int length = random.nextInt(1, 24);
    for (int i = 0; i < length; i++) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }
}
