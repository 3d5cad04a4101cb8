package fasti.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineEdgesTest {
  private final LineEdges edges = new LineEdges("The house, in “House” the housemaids");

  @Test
  void capitalsAndMarksDoNotTellWordsApart() {
    assertThat(edges.plain(4, 10).opening()).isEqualTo(edges.plain(14, 21).opening()).isNotZero();
    assertThat(edges.plain(4, 10).closing()).isEqualTo(edges.plain(14, 21).closing()).isNotZero();
  }

  @Test
  void aBrokenWordIsToldByThePartThatIsSeen() {
    var house = edges.plain(4, 10);
    var broken = edges.plain(26, 31);

    assertThat(broken.closing()).isEqualTo(house.closing());
    assertThat(broken.opening()).isNotEqualTo(house.opening());
  }

  @Test
  void wordsOfOneOrTwoLettersAreNotNoticed() {
    assertThat(edges.plain(11, 13).opening()).isZero();
    assertThat(edges.plain(11, 13).closing()).isZero();
  }
}
