package fasti.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.layout.page.ParagraphStyle.Alignment;
import fasti.style.HouseStyle;
import fasti.unit.Length;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphSetterTest {
  private static final String TEXT =
      "The Senate met on the eve of the Ides, and the day had been foretold; nobody was afraid of"
          + " the soothsayer, whose warnings had been heard before, and Caesar laughed at him.";

  private final Desk desk = TestDesk.of(HouseStyle.classic());
  private final ParagraphStyle justified =
      desk.styles().text().aligned(Alignment.JUSTIFIED).withIndent(Length.ZERO);

  private List<SetLine> lines(double ems) {
    var copy = desk.copy(TEXT, justified.letters());
    return desk.set(copy, justified, justified.letters().size().times(ems));
  }

  private static double right(SetLine line) {
    var last = line.pieces().getLast();
    return last.x().plus(last.width()).inPoints();
  }

  @Test
  void theLettersOfALineAreAllScaledAlike() {
    for (var line : lines(25)) {
      assertThat(line.pieces().stream().mapToDouble(SetLine.Piece::scale).distinct()).hasSize(1);
      assertThat(line.pieces().getFirst().scale()).isBetween(0.98, 1.02);
    }
  }

  @Test
  void linesEndAtTheMeasureOrHangOutALittle() {
    double measure = justified.letters().size().inPoints() * 25;
    var lines = lines(25);
    for (var line : lines.subList(0, lines.size() - 1)) {
      assertThat(right(line)).isBetween(measure - 0.01, measure + 4);
    }
  }

  @Test
  void veryNarrowLinesAreLeftRagged() {
    double measure = justified.letters().size().inPoints() * 12;
    var lines = lines(12);

    assertThat(lines.stream().mapToDouble(ParagraphSetterTest::right).distinct())
        .hasSizeGreaterThan(lines.size() / 2);
    assertThat(lines).allSatisfy(line -> assertThat(right(line)).isLessThan(measure + 0.01));
  }
}
