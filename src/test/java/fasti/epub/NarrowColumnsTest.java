package fasti.epub;

import static fasti.epub.TestText.NOWHERE;
import static fasti.epub.TestText.anchor;
import static fasti.epub.TestText.words;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.text.Block;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NarrowColumnsTest {
  @Test
  void yearsAndNumbersAreNotBrokenBesideAText() {
    assertThat(classes("Year|Sacks|Remark", "1700|2,254|a good year for everybody"))
        .isEqualTo("narrow-1 narrow-2 named-1 named-2");
  }

  @Test
  void itsWidestCellSaysWhetherAColumnIsNarrow() {
    assertThat(classes("A|B", "1|2", "12 to 1,500|3")).isEqualTo("narrow-2 named-2");
  }

  @Test
  void threeWideColumnsOfNumbersDoNotFitOnAPhone() {
    assertThat(classes("A|B|C", "1,000,000|2,000,000|3,000,000"))
        .isEqualTo("narrow-1 narrow-2 named-1 named-2");
  }

  @Test
  void theHeadIsBrokenWhereItsWordsLeaveNoRoom() {
    assertThat(classes("Counterrevolutionaries|Number", "1|2"))
        .isEqualTo("narrow-1 narrow-2 named-2");
  }

  @Test
  void aHeadOfSeveralWordsStandsOnSeveralLines() {
    assertThat(classes("Price in shillings|Year", "10.22|1700"))
        .isEqualTo("narrow-1 narrow-2 named-1 named-2");
  }

  @Test
  void chineseLettersAreTwiceAsWide() {
    assertThat(classes("年|事", "1700年|一二三四五")).isEqualTo("narrow-1 named-1");
  }

  @Test
  void aTableOfTextHasNone() {
    assertThat(classes("Who|What", "Julius Caesar|crossed the river")).isEmpty();
  }

  /// @param rows the cells of each between upright strokes
  private static String classes(String head, String... rows) {
    var columns = head.split("\\|", -1).length;
    return NarrowColumns.classes(
        new Block.Table(
            anchor("t"),
            List.of(),
            Collections.nCopies(columns, Block.Alignment.START),
            List.of(row(head)),
            Arrays.stream(rows).map(NarrowColumnsTest::row).toList(),
            NOWHERE));
  }

  private static Block.Row row(String cells) {
    return new Block.Row(
        anchor("r"),
        Arrays.stream(cells.split("\\|", -1)).map(cell -> new Block.Cell(words(cell))).toList());
  }
}
