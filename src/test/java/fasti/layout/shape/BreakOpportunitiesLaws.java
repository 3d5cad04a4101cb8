package fasti.layout.shape;

import static fasti.Laws.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BreakOpportunitiesLaws {
  /// Each kind of character that the rules tell apart, letters and spaces more often.
  private static final String SIGNS =
      "aaaaZéяω      00912.,:;/!?-\u2010\u2013\u2014|+$\u20AC%\u00B0()[]{}\u00A1\u00BF\"'\u2018"
          + "\u2019\u201C\u201D\u201E\u00AB\u00BB\u2039\u203A\u00A0\u202F\u2007\u2060\u200B\u2011"
          + "\u2026\u00B4\u0301\u0308\u2009#&*=<@\u2116\u203C\u00AD\u2012\u02C8\u037E\u00D7\u2044";

  @Test
  void fastRulesAgreeWithIcuOnAnyMixture() {
    for (String language : List.of("en", "de", "fr", "ru", "el", "fi", "sv", "es")) {
      forAll(
          BreakOpportunitiesLaws::mixture,
          text ->
              assertThat(LineRules.breaksIn(text))
                  .as("%s: %s", language, text)
                  .isEqualTo(BreakOpportunities.byIcu(text, language)));
    }
  }

  @Test
  void fastClassesAreThoseOfUnicode() {
    IntStream.range(0, 0x2190)
        .filter(c -> LineClass.isKnown((char) c))
        .forEach(
            c ->
                assertThat(LineClass.of((char) c).name())
                    .as(Integer.toHexString(c))
                    .isEqualTo(unicodeClass(c)));
  }

  private static String mixture(RandomGenerator random) {
    var text = new StringBuilder();
    int length = random.nextInt(1, 24);
    for (int i = 0; i < length; i++) {
      text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return text.toString();
  }

  private static String unicodeClass(int c) {
    int value = UCharacter.getIntPropertyValue(c, UProperty.LINE_BREAK);
    var name =
        UCharacter.getPropertyValueName(UProperty.LINE_BREAK, value, UProperty.NameChoice.SHORT);
    return switch (name) {
      case "AI", "XX" -> "AL";
      case "QU" ->
          switch (Character.getType(c)) {
            case Character.INITIAL_QUOTE_PUNCTUATION -> "PI";
            case Character.FINAL_QUOTE_PUNCTUATION -> "PF";
            default -> "QU";
          };
      default -> name;
    };
  }
}
