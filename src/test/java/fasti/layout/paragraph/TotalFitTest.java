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
    assertThat(lines("aa bb", 100)).containsExactly(new Line(0, 4, 0, 0, 0, 0, Line.Fit.FITS));
  }

  @Test
  void glueAtTheStartOfALineIsDropped() {
    var lines = lines("aaaa bbbb cccc", 44);

    assertThat(lines.get(1).start()).isEqualTo(4);
  }

  @Test
  void glueAtTheStartOfAParagraphIsKept() {
    var items = new ArrayList<Item>();
    items.add(Toy.SPACE);
    items.add(new Item.Box(10));

    var lines = TotalFit.breakInto(Toy.ended(items), Measure.justified(100, EM)).best().lines();

    assertThat(lines.getFirst().start()).isZero();
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

  @Test
  void lettersGiveWayBeforeSpacesDo() {
    // 44 natural in 47: the letters could give 4.
    var line = elastic("aaaa bbbb cccc", 47).getFirst();

    assertThat(line.expansion()).isEqualTo(0.75);
    assertThat(line.ratio()).isZero();
  }

  @Test
  void spacesTakeWhatLettersCannotGive() {
    // 44 natural in 49: the letters give 4, the space 1 of its 2.
    var line = elastic("aaaa bbbb cccc", 49).getFirst();

    assertThat(line.expansion()).isEqualTo(1);
    assertThat(line.ratio()).isEqualTo(0.5);
  }

  private static List<Line> elastic(String text, long measure) {
    var items = Toy.elastic(Toy.paragraph(text));
    return TotalFit.breakInto(items, Measure.justified(measure, EM)).best().lines();
  }

  @Test
  void aFullStopAtTheEndOfALineStandsInTheMargin() {
    // 49 natural in 47, of which 2 may hang out.
    var line = lines("aaaa bbbb. cccc", 47).getFirst();

    assertThat(line.right()).isEqualTo(Toy.HANG);
    assertThat(line.ratio()).isZero();
  }

  @Test
  void aWordIsKeptFromStandingAloneInTheLastLine() {
    // Ten words of 10 fill 136, and leave "cccc" alone; nine leave it company.
    var words = "aa ".repeat(10) + "cccc";

    assertThat(lines(words, 136).getFirst().end()).isEqualTo(17);
  }

  @Test
  void neighbouringLinesBeginWithDifferentWordsWhereTheyCan() {
    // Twelve words fill 177 better than thirteen do; but then two lines might begin alike.
    var different = "aaa " + "cc ".repeat(11) + "bbb cc cc cc";
    var alike = "aaa " + "cc ".repeat(11) + "aaa cc cc cc";

    assertThat(lines(different, 177).getFirst().end()).isEqualTo(23);
    assertThat(lines(alike, 177).getFirst().end()).isEqualTo(25);
  }
}
