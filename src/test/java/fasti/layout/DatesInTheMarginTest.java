package fasti.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.layout.page.Page;
import fasti.layout.page.Placed;
import fasti.style.HouseStyle;
import fasti.style.PageDesign.SideColumn;
import fasti.style.Paper;
import fasti.unit.Length;
import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DatesInTheMarginTest {
  private static HouseStyle narrow(HouseStyle style) {
    var size = style.typography().size();
    return style.withPaper(Paper.A5).withPage(dated(style.withPaper(Paper.A5), size));
  }

  private static fasti.style.PageDesign dated(HouseStyle style, Length size) {
    return style.page().withSide(SideColumn.forDates(size));
  }

  /// What stands beyond the text column, without head and foot.
  private static String margin(MadeUpBook book, Page page) {
    var design = book.style().page();
    var left = design.margins().inner().plus(design.measure());
    return page.matter().stream()
        .filter(placed -> placed instanceof Placed.Glyphs)
        .map(placed -> (Placed.Glyphs) placed)
        .filter(g -> g.x().compareTo(left) > 0)
        .filter(g -> g.baseline().compareTo(design.margins().top()) > 0)
        .map(g -> String.join("", g.string().row().texts()))
        .collect(Collectors.joining(" "));
  }

  @Test
  void theDateOfAnEventHangsInTheMarginOfANarrowPage() throws IOException {
    var book = MadeUpBook.of("stalins-rise-to-power", DatesInTheMarginTest::narrow);
    var page =
        book.pages()
            .pages()
            .get(Integer.parseInt(book.folioOf(fasti.text.Anchor.of("tenth-congress"))) - 1);

    assertThat(margin(book, page)).startsWith("8–16 MARCH");
  }

  @Test
  void noWordIsLostToTheMargin() throws IOException {
    var plain = MadeUpBook.of("stalins-rise-to-power", style -> style.withPaper(Paper.A5));
    var dated = MadeUpBook.of("stalins-rise-to-power", DatesInTheMarginTest::narrow);

    assertThat(letters(dated)).isEqualTo(letters(plain));
  }

  /// Figures are page numbers, which may differ.
  private static String letters(MadeUpBook book) {
    return MadeUpBook.bare(book.text()).replaceAll("\\p{N}+", "");
  }
}
