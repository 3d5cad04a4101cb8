package fasti.layout.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TotalFitTest {
  private static final long EM = 10;

  private static List<Line> lines(String text, long measure) {
    return TotalFit.breakInto(Toy.paragraph(text), Measure.justified(measure, EM)).best().lines();
  }

  @Test
  void aParagraphThatFitsIsOneLineAtItsNaturalWidth() {
    assertThat(lines("aa bb", 100)).containsExactly(new Line(0, 4, 0, Line.Fit.FITS));
  }

  @Test
  void glueAtTheStartOfALineIsDropped() {
    var lines = lines("aaaa bbbb cccc", 44);

    assertThat(lines.get(1).start()).isEqualTo(4);
  }

  @Test
  void theRatioIsTheWhiteOverTheStretch() {
    // Two words of 20 and a space of 4 leave 1 of 45; the space can grow by 2.
    assertThat(lines("aaaa bbbb cccc", 45).getFirst().ratio()).isEqualTo(0.5);
  }

  @Test
  void aLineShrinksNoFurtherThanItsSpacesAllow() {
    // 44 natural in 43: the one space shrinks by its 1.
    assertThat(lines("aaaa bbbb cccc", 43).getFirst().ratio()).isEqualTo(-1);
  }

  @Test
  void theLastLineIsFilledUpWithWhite() {
    assertThat(lines("aaaa bbbb cccc", 44).getLast().ratio()).isZero();
  }

  @Test
  void aWordIsDividedOnlyWhereLinesWouldGapeOtherwise() {
    var whole = Toy.paragraph("aaaa bbbb cccc");
    var divided = Toy.paragraph("aaaa bbbbbb-bb cccc");

    assertThat(TotalFit.breakInto(whole, Measure.justified(44, EM)).best().lines().getFirst().end())
        .isEqualTo(3);
    assertThat(
            divided.get(
                TotalFit.breakInto(divided, Measure.justified(59, EM))
                    .best()
                    .lines()
                    .getFirst()
                    .end()))
        .isEqualTo(Toy.HYPHEN);
  }

  @Test
  void aWordLongerThanTheMeasureStandsAloneAndIsTold() {
    var lines = lines("aa bbbbbbbbbbbbbbbbbbbb cc", 40);

    assertThat(lines).extracting(Line::fit).contains(Line.Fit.OVERFULL);
  }

  @Test
  void aForcedBreakEndsALineUnstretched() {
    var items = new ArrayList<Item>();
    items.add(new Item.Box(10));
    items.add(new Item.Fill());
    items.add(new Item.Penalty(0, Cost.FORCED, Item.Kind.PLAIN));
    items.add(new Item.Box(10));

    var lines = TotalFit.breakInto(Toy.ended(items), Measure.justified(100, EM)).best().lines();

    assertThat(lines).extracting(Line::ratio).containsExactly(0.0, 0.0);
  }

  @Test
  void raggedLinesAreNeverStretchedPastTheMeasure() {
    var lines =
        TotalFit.breakInto(Toy.paragraph("aaaa bbbb cccc dddd"), Measure.ragged(50, 30, EM))
            .best()
            .lines();

    assertThat(lines).allSatisfy(line -> assertThat(line.fit()).isEqualTo(Line.Fit.FITS));
  }

  @Test
  void oneLineMoreIsHandedOverWhereItFits() {
    var words = String.join(" ", Collections.nCopies(120, "aaaa"));

    var breaks = TotalFit.breakInto(Toy.paragraph(words), Measure.justified(960, EM));

    assertThat(breaks.others())
        .extracting(other -> other.lines().size())
        .contains(breaks.best().lines().size() + 1);
  }

  @Test
  void anEmptyParagraphIsOneEmptyLine() {
    var lines =
        TotalFit.breakInto(Toy.ended(new ArrayList<>()), Measure.justified(100, EM)).best().lines();

    assertThat(lines).hasSize(1);
  }
}
