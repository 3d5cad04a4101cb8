package fasti.layout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fasti.report.Origin;
import fasti.style.HouseStyle;
import fasti.text.Inline;
import fasti.unit.Length;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Emphasis in scripts whose letters do not slant.
final class EmphasisMarksTest {
  private static final Desk DESK = TestDesk.of(HouseStyle.classic());

  @Test
  void eachEmphasisedJapaneseCharacterHasADotOverItsMiddle() {
    var line = line("ja", "漢字");

    assertThat(line.glosses()).hasSize(2).allMatch(dot -> dot.rise().compareTo(Length.ZERO) > 0);
    var letters = line.pieces().getFirst();
    double each = letters.width().inPoints() / 2;
    for (int i = 0; i < 2; i++) {
      assertThat(middle(line.glosses().get(i)))
          .isCloseTo(letters.x().inPoints() + (i + 0.5) * each, within(0.2));
    }
  }

  @Test
  void inChineseTheDotStandsUnderIt() {
    assertThat(line("zh-Hans", "汉字").glosses())
        .hasSize(2)
        .allMatch(dot -> dot.rise().compareTo(Length.ZERO) < 0);
  }

  @Test
  void punctuationAndLatinLettersHaveNone() {
    assertThat(line("ja", "「漢字」、London。").glosses()).hasSize(2);
  }

  @Test
  void otherLanguagesHaveNone() {
    assertThat(line("en", "word").glosses()).isEmpty();
  }

  @Test
  void theDotsAreInkAndNoPartOfTheText() {
    assertThat(line("ja", "漢字").glosses())
        .allMatch(dot -> dot.marking() instanceof Marking.Artifact);
  }

  private static double middle(SetLine.Piece piece) {
    return piece.x().plus(piece.width().times(0.5)).inPoints();
  }

  private static SetLine line(String language, String text) {
    var words = List.<Inline>of(new Inline.Emphasis(List.of(new Inline.Text(text))));
    var content = List.<Inline>of(new Inline.Foreign(language, words));
    var style = DESK.styles().text();
    var copy = DESK.copy(content, style.letters(), Origin.of("book"));
    return DESK.set(copy, style, Length.points(300)).getFirst();
  }
}
