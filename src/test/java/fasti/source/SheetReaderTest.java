package fasti.source;

import static fasti.source.Reading.told;
import static fasti.source.Reading.whole;
import static fasti.source.Reading.words;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.model.Dating;
import fasti.model.Event;
import fasti.model.Lane;
import fasti.report.Outcome;
import fasti.text.Block;
import fasti.text.Inline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SheetReaderTest {
  private static final Path SHEETS =
      Path.of("src", "test", "resources", "fasti", "source", "timelinejs");

  @TempDir private Path folder;

  @Test
  void aSheetOfTimelineJsGivesItsTitleAndItsEvents() throws IOException {
    var outcome = timelineJs("tljs-women-in-computing.csv");

    var timeline = Reading.timeline(outcome);
    assertThat(timeline.book().title()).isEqualTo("Women in Computing");
    assertThat(timeline.events()).hasSize(10);
    assertThat(timeline.frontMatter()).hasSize(1);
    assertThat(date(timeline.events().getFirst())).isEqualTo("1815-12-10/1852-11-27");
    assertThat(told(outcome)).hasSize(9).allMatch(told -> told.endsWith("C-015"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tljs-template.csv",
        "tljs-parser-test.csv",
        "tljs-idaho-demo.csv",
        "tljs-idaho-template.csv"
      })
  void sheetsOfOtherPeopleAreReadWithWarningsAlone(String name) throws IOException {
    assertThat(timelineJs(name).diagnostics()).noneMatch(told -> told.isError());
  }

  @ParameterizedTest
  @CsvSource({
    "'1921,3,8', 1921-03-08",
    "'1921,03,', 1921-03",
    "'1921,,', 1921",
    "'-44,3,15', -0043-03-15",
    "'-1,,', 0000",
    "'79.0,8,24.0', 0079-08-24",
    "'\"1,921\",,', 1921",
    "'''1775,,', 1775",
    "'١٩٢١,٣,', 1921-03",
    "'-13800000000,,', Y-13799999999",
    "'192X,,', 192X",
  })
  void theColumnsOfADateBecomeEdtf(String cells, String date) throws IOException {
    var events = events("Year,Month,Day,Headline\n" + cells + ",Rome\n");

    assertThat(date(events.getFirst())).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "'0,,', D-003",
    "'44 BC,,', D-001",
    "',3,', D-001",
    "'1921,,8', D-001",
    "'1921,13,', D-001"
  })
  void impossibleCellsAreTold(String cells, String code) throws IOException {
    var outcome = read("Year,Month,Day,Headline\n" + cells + ",Rome\n");

    assertThat(told(outcome)).containsExactly("b.csv:2 " + code);
  }

  @Test
  void anEndMakesASpan() throws IOException {
    var events = events("Year,End Year,Headline\n1914,1918,War\n1914,1914,Start\n");

    assertThat(events).extracting(SheetReaderTest::date).containsExactly("1914/1918", "1914");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Headline;Text\nA;B\n",
        "sep=;\nHeadline;Text\nA;B\n",
        "\ufeffheadline\tTEXT\r\nA\tB\r\n"
      })
  void theSeparatorIsSeenInTheHeadings(String sheet) throws IOException {
    var event = events(sheet).getFirst();

    assertThat(event.title()).isEqualTo("A");
    assertThat(words(event.body())).isEqualTo("B");
  }

  @Test
  void htmlInACellBecomesBlocks() throws IOException {
    var body =
        events(
                "Headline,Text\n"
                    + "A,\"<p>One <a"
                    + " href=\"\"https://example.org\"\">link</a></p><ul><li>Two</li></ul>\"\n")
            .getFirst()
            .body();

    assertThat(body.getFirst()).isInstanceOf(Block.Paragraph.class);
    assertThat(body.getLast()).isInstanceOf(Block.Listing.class);
    assertThat(words(body)).isEqualTo("One link\nTwo");
  }

  @Test
  void readingsInHtmlAreKept() throws IOException {
    var body =
        events(
                "Headline,Text\nA,<p>在<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt>の"
                    + "</ruby></p>\n")
            .getFirst()
            .body();

    assertThat(((Block.Paragraph) body.getFirst()).content())
        .containsExactly(
            new Inline.Text("在"),
            new Inline.Ruby(List.of(new Inline.RubyPair("漢", "かん"), new Inline.RubyPair("字", "じ"))),
            new Inline.Text("の"));
  }

  @Test
  void captionAndCreditOfAPictureOnTheWebAreKept() throws IOException {
    var outcome =
        read("Headline,Media,Media Credit,Media Caption\nA,https://e.org/a.jpg,NASA,Moon\n");

    assertThat(told(outcome)).containsExactly("b.csv:2 C-015");
    assertThat(words(Reading.timeline(outcome).events().getFirst().body()))
        .isEqualTo("Moon (NASA)");
  }

  @Test
  void groupsAreLanesAndErasAreContext() throws IOException {
    var timeline = whole(read("Headline,Group,Type\nA,War,\nB,Art,era\nC,War,\n"));

    assertThat(timeline.book().lanes())
        .containsExactly(new Lane("War", "War"), new Lane("Art", "Art"));
    assertThat(timeline.events())
        .extracting(Event::role)
        .containsExactly(Event.Role.SECTION, Event.Role.CONTEXT, Event.Role.SECTION);
  }

  @Test
  void theKeysOfAnEventMayBeTheHeadings() throws IOException {
    var event =
        events(
                """
                title,date,people,sources,significance
                A,1921-03,caesar; brutus,"carr, p. 3",It *matters*.
                """)
            .getFirst();

    assertThat(date(event)).isEqualTo("1921-03");
    assertThat(event.people()).containsExactly("caesar", "brutus");
    assertThat(event.sources()).containsExactly(new Inline.Reference("carr", "p. 3"));
    assertThat(Inline.plainText(event.significance())).isEqualTo("It matters.");
  }

  @Test
  void emptyRowsAndRepeatedHeadingsAreNoEvents() throws IOException {
    assertThat(events("Headline,Text\n,\nHeadline,Text\nA,\n")).hasSize(1);
  }

  @Test
  void aQuotationMarkThatIsNotClosedIsTold() throws IOException {
    assertThat(told(read("Headline,Text\nA,\"B\nC,D\n"))).containsExactly("b.csv:2 C-012");
  }

  @Test
  void aSheetWithoutTitlesIsRefused() throws IOException {
    assertThat(told(read("Year,Text\n1921,A\n"))).containsExactly("b.csv:1 C-007");
  }

  private Outcome<Book> read(String sheet) throws IOException {
    return new Reading(folder).with("b.csv", sheet).read("b.csv");
  }

  private static Outcome<Book> timelineJs(String name) throws IOException {
    return SourceReader.read(SHEETS.resolve(name), name, Optional.empty());
  }

  private List<Event> events(String sheet) throws IOException {
    return whole(read(sheet)).events();
  }

  private static String date(Event event) {
    return event.dating() instanceof Dating.Dated(var date, _, _, _) ? date.print() : "";
  }
}
