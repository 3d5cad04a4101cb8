package fasti.epub;

import static fasti.epub.TestText.NOWHERE;
import static fasti.epub.TestText.anchor;
import static fasti.epub.TestText.paragraph;
import static fasti.epub.TestText.words;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Edition;
import fasti.document.Pagination;
import fasti.document.Part;
import fasti.document.Publication;
import fasti.text.Block;
import fasti.text.Inline;
import fasti.text.Note;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A table of the author's with many rows.
final class LongTableTest {
  private static final Pattern TABLE = Pattern.compile("<table.*?</table>", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<[a-z]");
  private static final Pattern ROW = Pattern.compile("<tr id=\"r(\\d+)\">");

  /// What calibre adds to an element: ` class="calibre44"`.
  private static final int CLASS = 18;

  @Test
  void eachOfItsTablesIsShortEnoughForKindles() {
    for (int rows : new int[] {60, 136, 1_000}) {
      assertThat(tables(rows))
          .allSatisfy(
              table -> {
                var bytes = table.getBytes(StandardCharsets.UTF_8).length;
                var elements = TAG.matcher(table).results().count();
                assertThat(bytes + CLASS * elements).isLessThan(8_192);
              });
    }
  }

  @Test
  void theyAreAsLongAsOneAnother() {
    var rows = tables(136).stream().mapToLong(table -> ROW.matcher(table).results().count());

    assertThat(rows.boxed()).hasSize(3).allMatch(count -> count >= 44 && count <= 46);
  }

  @Test
  void everyRowIsThereOnceAndInOrder() {
    var rows = ROW.matcher(String.join("", tables(136))).results().map(row -> row.group(1));

    assertThat(rows.map(Integer::valueOf)).isEqualTo(IntStream.range(0, 136).boxed().toList());
  }

  @Test
  void eachHasItsCaptionAndItsHeads() {
    var tables = tables(136);

    assertThat(tables.getFirst())
        .contains("\n<caption>Rye</caption>\n<thead>\n<tr id=\"head\">")
        .contains("id=\"note1-call\"");
    assertThat(tables.get(1))
        .contains(
            """
            <caption>Rye (2)</caption>
            <thead>
            <tr>
            <th scope="col">Year</th>
            <th scope="col" class="end"><em>Shillings</em></th>
            """);
  }

  @Test
  void aShortOneStaysWhole() {
    assertThat(tables(20)).singleElement().asString().startsWith("<table id=\"rye\" ");
  }

  /// Before the hundredth row stand the letters of the caption, of the heads and of a hundred rows.
  @Test
  void headsThatAreRepeatedDoNotCountAmongTheLettersBeforeAPage() {
    var letters = "RyeYearShillings".length() + 100 * "1700a year".length();

    var marked = matter(136, page("2", "r50", 0), page("3", "rye", letters));

    assertThat(marked)
        .contains("<tr id=\"r50\">\n<td><span id=\"page-2\"")
        .contains("<tr id=\"r100\">\n<td><span id=\"page-3\"");
  }

  @Test
  void theBookIsValid() {
    assertThat(EpubCheckReport.of(book(136, List.of()))).isEmpty();
  }

  private static List<String> tables(int rows) {
    return TABLE.matcher(matter(rows)).results().map(MatchResult::group).toList();
  }

  private static String matter(int rows, Pagination.PageStart... pages) {
    return new UnpackedBook(book(rows, List.of(pages))).text("-prices.xhtml");
  }

  private static Pagination.PageStart page(String folio, String id, int offset) {
    return new Pagination.PageStart(folio, anchor(id), offset);
  }

  private static byte[] book(int rows, List<Pagination.PageStart> pages) {
    var matter =
        new Part.Matter(
            anchor("prices"),
            words("Prices"),
            List.of(table(rows)),
            Part.Matter.Place.BACK,
            NOWHERE);
    var publication =
        new Publication(TestBook.metadata(Edition.STUDENT), TestWords.english(), List.of(matter));
    return TestBook.epub(publication, new Pagination(pages));
  }

  private static Block.Table table(int rows) {
    var note = new Note(anchor("note1"), anchor("note1-call"), 1, NOTE);
    var shillings =
        List.<Inline>of(new Inline.Emphasis(words("Shillings")), new Inline.NoteReference(note));
    return new Block.Table(
        anchor("rye"),
        words("Rye"),
        List.of(Block.Alignment.START, Block.Alignment.END),
        List.of(row("head", words("Year"), shillings)),
        IntStream.range(0, rows)
            .mapToObj(row -> row("r" + row, words("" + (1700 + row)), words("a year")))
            .toList(),
        NOWHERE);
  }

  private static final List<Block> NOTE = List.of(paragraph("note1-p", "Of the old coinage."));

  private static Block.Row row(String id, List<Inline> first, List<Inline> second) {
    return new Block.Row(anchor(id), List.of(new Block.Cell(first), new Block.Cell(second)));
  }
}
