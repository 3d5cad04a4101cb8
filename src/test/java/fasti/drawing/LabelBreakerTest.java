package fasti.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.style.HouseStyle;
import fasti.unit.Length;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LabelBreakerTest {
  /// A letter is 4 pt wide.
  private static final Design DESIGN = Design.of(HouseStyle.classic());

  @Test
  void wordsThatFitStayInOneLine() {
    assertThat(lines("Twelfth Congress", 16, 1)).containsExactly("Twelfth Congress");
  }

  @Test
  void linesAreAsEvenAsCanBe() {
    assertThat(lines("the first of the five year plans", 26, 4))
        .containsExactly("the first of the", "five year plans");
  }

  @Test
  void tooManyLinesEndAtAWordWithAnEllipsis() {
    assertThat(lines("one two three four five six seven", 9, 2))
        .containsExactly("one two", "three…");
  }

  @Test
  void aWordWiderThanAllRoomIsCut() {
    assertThat(lines("Donaudampfschiffahrt", 8, 2)).containsExactly("Donauda…");
  }

  @Test
  void aSoftHyphenShowsOnlyWhereALineEnds() {
    assertThat(lines("Donau\u00addampf\u00adschiff\u00adfahrt", 12, 3))
        .containsExactly("Donaudampf-", "schifffahrt");
  }

  private static List<String> lines(String text, int letters, int most) {
    var width = Length.points(4 * letters);
    return new LabelBreaker(text, DESIGN.label(), new ToyLettering(), width)
        .balanced(width, most).stream().map(Lettered::text).toList();
  }
}
