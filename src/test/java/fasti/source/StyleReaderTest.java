package fasti.source;

import static fasti.source.Reading.told;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.report.Outcome;
import fasti.style.HouseStyle;
import fasti.style.Legibility;
import fasti.style.PageDesign;
import fasti.style.Paper;
import fasti.style.Typography;
import fasti.unit.Length;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StyleReaderTest {
  @TempDir private Path folder;

  @Test
  void withoutAStyleABookIsClassic() throws IOException {
    assertThat(style("{}")).isEqualTo(HouseStyle.classic());
  }

  @Test
  void aStyleIsNamed() throws IOException {
    assertThat(style("large")).isEqualTo(HouseStyle.large());
  }

  @Test
  void theStyleForMeasuringCanBeWritten() throws IOException {
    var style =
        style(
            "{page: [420pt, 595pt], margins: {inner: 61pt, outer: 61pt, top: 46pt, bottom: 46pt},"
                + " side: none, text: {face: \"EB Garamond\", size: 11pt, leading: 14pt, indent:"
                + " 14pt}}");

    assertThat(style.page().measure()).isEqualTo(Length.points(298));
    assertThat(style.page().typeAreaHeight()).isEqualTo(Length.points(503));
    assertThat(style.typography().text()).isEqualTo("EB Garamond");
    assertThat(style.typography().leading()).isEqualTo(Length.points(14));
    assertThat(style.typography().indent()).isEqualTo(Length.points(14));
  }

  @Test
  void aNarrowPageHasNoSideColumnAndSmallerMargins() throws IOException {
    var page = style("{page: a5}").page();

    assertThat(page.side()).isEqualTo(PageDesign.SideColumn.NONE);
    assertThat(page.margins().inner()).isLessThan(HouseStyle.classic().page().margins().inner());
    assertThat(page).isEqualTo(HouseStyle.classic().withPaper(Paper.A5).page());
  }

  @Test
  void whatHelpsReadersCanBeAskedForOneByOne() throws IOException {
    var style = style("{smallest: 12pt, emphasis: bold, labels: as-written}");

    assertThat(style.legibility())
        .isEqualTo(
            Legibility.CLASSIC
                .withSmallest(Length.points(12))
                .withEmphasis(Legibility.Emphasis.BOLD)
                .withLabels(Legibility.Labels.AS_WRITTEN));
  }

  @Test
  void acronymsMayKeepTheirCapitals() throws IOException {
    assertThat(style("{base: classic}").typography().acronyms())
        .isEqualTo(Typography.Acronyms.SMALL_CAPITALS);
    assertThat(style("{acronyms: capitals}").typography().acronyms())
        .isEqualTo(Typography.Acronyms.CAPITALS);
  }

  @Test
  void aSizeAloneKeepsTheProportionOfTheLeading() throws IOException {
    var type = style("{text: {size: 21.2pt}}").typography();

    assertThat(type.leading().inPoints()).isCloseTo(31, Offset.offset(0.01));
  }

  @Test
  void arabicMayBeJustifiedByItsJoins() throws IOException {
    assertThat(style("{justify: kashida}").typography().justification())
        .isEqualTo(Typography.Justification.KASHIDA);
  }

  @Test
  void switchesChangeTheBase() throws IOException {
    var style = style("{base: plain, justify: no, hyphenate: no, figures: lining, duplex: yes}");

    assertThat(style.palette()).isEqualTo(HouseStyle.plain().palette());
    assertThat(style.typography())
        .isEqualTo(HouseStyle.plain().typography().ragged().withFigures(Typography.Figures.LINING));
    assertThat(style.page().sides()).isEqualTo(PageDesign.Sides.TWO);
  }

  @Test
  void twoColumnsTakeThePlaceOfTheSideColumnAndAskForSmallerType() throws IOException {
    var style = style("{columns: 2}");

    assertThat(style.page().columns()).isEqualTo(PageDesign.TextColumns.TWO);
    assertThat(style.page().side()).isEqualTo(PageDesign.SideColumn.NONE);
    assertThat(style.typography().size()).isLessThan(HouseStyle.classic().typography().size());
  }

  @Test
  void aBookMayNameTheSizeOfItsTypeInTwoColumns() throws IOException {
    var style = style("{columns: 2, text: {size: 11pt}}");

    assertThat(style.typography().size()).isEqualTo(Length.points(11));
  }

  @Test
  void aMarginForDatesIsAsWideAsTheTypeAsksOnAnyPage() throws IOException {
    var small = style("{page: a5, side: dates}").page();
    var large = style("{base: large, side: dates}").page();

    assertThat(small.side()).isEqualTo(PageDesign.SideColumn.forDates(Length.points(10.6)));
    assertThat(large.side().width()).isGreaterThan(small.side().width());
  }

  @Test
  void notesMayStandAtTheSide() throws IOException {
    assertThat(style("{notes: side}").page().notes()).isEqualTo(PageDesign.Notes.SIDE);
    assertThat(style("{}").page().notes()).isEqualTo(PageDesign.Notes.FOOT);
  }

  @ParameterizedTest
  @CsvSource({"11pt, 11", "1in, 72", "25.4mm, 72", "2.54 cm, 72"})
  void lengthsCarryTheirUnit(String written, double points) throws IOException {
    assertThat(style("{margins: {top: " + written + "}}").page().margins().top().inPoints())
        .isCloseTo(points, Offset.offset(0.001));
  }

  @Test
  void aStyleFileGoesBeforeTheBooksOwn() throws IOException {
    var file = Files.writeString(folder.resolve("house.yaml"), "text: {size: 12pt}\n");

    var outcome = read("{base: plain, text: {size: 13pt}}", Optional.of(file));

    var style = Reading.book(outcome).style();
    assertThat(style.typography().size()).isEqualTo(Length.points(12));
    assertThat(style.name()).isEqualTo("plain");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{text: {size: 11}} | b.yaml:2:22 S-001",
        "{text: {size: 1px}} | b.yaml:2:22 S-001",
        "{text: {size: 2pt}} | b.yaml:2:15 S-001",
        "{page: a3} | b.yaml:2:15 C-006",
        "{page: [1cm]} | b.yaml:2:15 C-006",
        "{base: fancy} | b.yaml:2:15 S-003",
        "{colour: red} | b.yaml:2:9 C-005",
        "{page: a5, side: outer} | b.yaml:2:25 L-004",
        "{justify: maybe} | b.yaml:2:18 C-006",
        "{columns: 3} | b.yaml:2:18 C-006",
        "{columns: 2, side: outer} | b.yaml:2:27 L-004",
      })
  void whatIsNoStyleIsTold(String style, String expected) throws IOException {
    assertThat(told(read(style, Optional.empty()))).containsExactly(expected);
  }

  @Test
  void theFourStylesDiffer() {
    assertThat(HouseStyle.named().keySet())
        .containsExactly("classic", "plain", "large", "dyslexia");
    assertThat(HouseStyle.named().values()).doesNotHaveDuplicates();
  }

  private HouseStyle style(String style) throws IOException {
    var outcome = read(style, Optional.empty());
    assertThat(outcome.diagnostics()).isEmpty();
    return Reading.book(outcome).style();
  }

  private Outcome<Book> read(String style, Optional<Path> file) throws IOException {
    var book = "title: B\nstyle: " + style + "\nevents: [{title: E}]\n";
    new Reading(folder).with("b.yaml", book);
    return SourceReader.read(folder.resolve("b.yaml"), "b.yaml", file);
  }
}
