package fasti.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.layout.page.LetterForms.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LetterFormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the USSR’s NEP, NATO.|the <USSR>’s <NEP>, <NATO>.",
        "l’URSS (СССР), ΕΣΣΔ|l’<URSS> (<СССР>), <ΕΣΣΔ>",
        "three GPUs and COVID-19|three <GPU>s and <COVID>-19",
        "Louis XIV, Henry VIII, MCMXVII|Louis XIV, Henry VIII, MCMXVII",
        "UN and UdSSR, McDONALD|UN and UdSSR, McDONALD",
        "THIS IS SHOUTED TEXT|THIS IS SHOUTED TEXT",
        "A SHORT one, BBC TV news|A <SHORT> one, <BBC> TV news"
      })
  void acronymsAreWordsOfThreeCapitalsOrMore(String text, String marked) {
    assertThat(marked(text, "en", Form.ACRONYM)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1/2 and 3/4, 2 1/2.|<1/2> and <3/4>, 2 <1/2>.",
        "24/7, 9/11, 2/4, 3/2, 0/4|24/7, 9/11, 2/4, 3/2, 0/4",
        "1/2/1921, 1920/21, a1/2, 1/2-3/4, 1/2.5|1/2/1921, 1920/21, a1/2, 1/2-3/4, 1/2.5",
        "(5/16)|(<5/16>)"
      })
  void fractionsAreWhatPeopleDivideBy(String text, String marked) {
    assertThat(marked(text, "en", Form.FRACTION)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "R-7, T-34 and V2|R-<7>, T-<34> and V<2>",
        "COVID-19, X-Ray 3, 1917|COVID-19, X-Ray 3, 1917"
      })
  void figuresBesideCapitalsAreFound(String text, String marked) {
    assertThat(marked(text, "en", Form.FIGURES_BESIDE_CAPITALS)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "le 1er juin, la 2e, au XIXe siècle|le 1<er> juin, la 2<e>, au XIX<e> siècle",
        "Ier, Ire République|I<er>, I<re> République",
        "Le De Ce Me Vers Xavier 3ème|Le De Ce Me Vers Xavier 3ème"
      })
  void endingsOfFrenchOrdinalsAreFound(String text, String marked) {
    assertThat(marked(text, "fr-CA", Form.ORDINAL_ENDING)).isEqualTo(marked);
    assertThat(marked(text, "en", Form.ORDINAL_ENDING)).isEqualTo(text);
  }

  private static String marked(String text, String language, Form form) {
    var marked = new StringBuilder();
    int at = 0;
    for (var stretch : LetterForms.in(text, language)) {
      if (stretch.form() == form) {
        marked.append(text, at, stretch.start()).append('<');
        marked.append(text, stretch.start(), stretch.end()).append('>');
        at = stretch.end();
      }
    }
    return marked.append(text.substring(at)).toString();
  }
}
