package fasti.layout.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakOpportunitiesTest {
  /// A bar stands where a line may begin.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "the |Party |Congress",
        "self-|determination",
        "1921–|28",
        "he |said—|and |left",
        "p.\u00A012",
        "1\u202F000",
        "“Enemy |of |the |people” |(1937)",
        "a |-b",
        "-5 |and |10%",
        "and/|or",
        "https://|example.org/|a/|b",
        "no\u2060break",
        "zero\u200B|width",
        "«Да», |сказал |он",
        "soft\u00ADhyphen",
        "wait… |what?!",
      })
  void linesBreakOnlyAtTheBars(String marked) {
    assertThat(marked(marked.replace("|", ""), "en")).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"我|在|北|京。"})
  void chineseBreaksBetweenCharactersButNotBeforeItsStops(String marked) {
    var text = marked.replace("|", "");

    assertThat(marked(text, "zh")).doesNotContain("|。").doesNotContain("|」").contains("|京");
  }

  @ParameterizedTest
  @ValueSource(strings = {"كتب |الرئيس |رسالة"})
  void arabicBreaksAtItsSpaces(String marked) {
    assertThat(marked(marked.replace("|", ""), "ar")).isEqualTo(marked);
  }

  private static String marked(String text, String language) {
    var marked = new StringBuilder(text);
    var breaks = BreakOpportunities.in(text, language);
    for (int i = text.length() - 1; i > 0; i--) {
      if (breaks.get(i)) {
        marked.insert(i, '|');
      }
    }
    return marked.toString();
  }
}
