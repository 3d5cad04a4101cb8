package fasti.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.style.HouseStyle;
import fasti.style.Imposition;
import fasti.style.PageDesign.Sides;
import fasti.style.Paper;
import fasti.unit.Length;
import org.junit.jupiter.api.Test;

final class SheetDesignTest {
  private static final HouseStyle CLASSIC = HouseStyle.classic();

  @Test
  void aBookOnA4IsSetOnA5ForSheetsOfA4() {
    var design = SheetDesign.of(Imposition.TWO_UP, CLASSIC);

    assertThat(design.paper()).isEqualTo(Paper.A4);
    assertThat(design.style().page().width()).isEqualTo(Paper.A5.width());
    assertThat(design.style().page().height()).isEqualTo(Paper.A5.height());
    assertThat(design.style().typography()).isEqualTo(CLASSIC.typography());
  }

  @Test
  void aBookOnLetterIsSetOnHalfOfItForSheetsOfLetter() {
    var design = SheetDesign.of(Imposition.TWO_UP, CLASSIC.withPaper(Paper.LETTER));

    assertThat(design.paper()).isEqualTo(Paper.LETTER);
    assertThat(design.style().page().width()).isEqualTo(Length.millimetres(139.7));
    assertThat(design.style().page().height()).isEqualTo(Length.millimetres(215.9));
  }

  @Test
  void aBookThatIsSmallEnoughKeepsItsPages() {
    var small = CLASSIC.withPage(CLASSIC.page().resized(Length.points(400), Length.points(500)));

    assertThat(SheetDesign.of(Imposition.TWO_UP, small).style()).isEqualTo(small);
  }

  @Test
  void aBookletHasItsInnerMarginsAtTheFold() {
    assertThat(SheetDesign.of(Imposition.BOOKLET, CLASSIC).style().page().sides())
        .isEqualTo(Sides.TWO);
    assertThat(SheetDesign.of(Imposition.TWO_UP, CLASSIC).style().page().sides())
        .isEqualTo(Sides.ONE);
  }
}
