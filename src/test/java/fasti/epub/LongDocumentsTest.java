package fasti.epub;

import static fasti.epub.TestText.anchor;
import static fasti.epub.TestText.edtf;
import static fasti.epub.TestText.words;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.ChronologyRow;
import fasti.document.ChronologyYear;
import fasti.document.Edition;
import fasti.document.Pagination;
import fasti.document.Part;
import fasti.document.Publication;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LongDocumentsTest {
  private static final byte[] BOOK = book(2_000);

  @Test
  void noDocumentIsTooLongForOldReaders() {
    var book = new UnpackedBook(BOOK);

    assertThat(book.names().stream().mapToInt(name -> book.bytes(name).length).max().orElse(0))
        .isLessThan(250_000);
  }

  @Test
  void everyRowIsThereOnce() {
    var book = new UnpackedBook(BOOK);
    var rows = new ArrayList<String>();

    for (var name : book.names()) {
      var text = new String(book.bytes(name), StandardCharsets.UTF_8);
      text.lines().filter(line -> line.startsWith("<tr id=\"row")).forEach(rows::add);
    }

    assertThat(rows).hasSize(2_000).doesNotHaveDuplicates();
  }

  @Test
  void theSecondPartHasAHeadingAndColumnHeadsOfItsOwn() {
    assertThat(new UnpackedBook(BOOK).text("-chronology-2.xhtml"))
        .contains("<h1 id=\"chronology_2_heading\">Chronology (2)</h1>")
        .contains("<table class=\"chronology\" aria-labelledby=\"chronology_2_heading\">\n<thead>");
  }

  /// What is cut there: 8,192 bytes.
  @Test
  void noTableIsLongerThanKindlesShowWhole() {
    var book = new UnpackedBook(BOOK);
    var tables =
        book.names().stream()
            .filter(name -> name.endsWith(".xhtml"))
            .map(name -> new String(book.bytes(name), StandardCharsets.UTF_8))
            .flatMap(text -> TABLE.matcher(text).results())
            .map(MatchResult::group)
            .toList();

    assertThat(tables)
        .hasSizeGreaterThan(50)
        .allSatisfy(table -> assertThat(table.length()).isLessThan(8_192));
  }

  private static final Pattern TABLE =
      Pattern.compile("<table class=\"chronology\".*?</table>", Pattern.DOTALL);

  @Test
  void theContentsListBothParts() {
    assertThat(new UnpackedBook(BOOK).text("contents-page.xhtml"))
        .contains(">Chronology</a>")
        .contains(">Chronology (2)</a>");
  }

  @Test
  void theBookIsValid() {
    assertThat(EpubCheckReport.of(BOOK)).isEmpty();
  }

  private static byte[] book(int rows) {
    var years =
        IntStream.range(0, rows / 4)
            .mapToObj(year -> new ChronologyYear(Integer.toString(1500 + year), rows(year)))
            .toList();
    var chronology = new Part.Chronology(anchor("chronology"), words("Chronology"), "", years);
    var publication =
        new Publication(
            TestBook.metadata(Edition.STUDENT), TestWords.english(), List.of(chronology));
    return TestBook.epub(publication, new Pagination(List.of()));
  }

  private static List<ChronologyRow> rows(int year) {
    return IntStream.range(0, 4).mapToObj(row -> row(1500 + year, row)).toList();
  }

  private static ChronologyRow row(int year, int number) {
    return new ChronologyRow(
        anchor("row" + year + "-" + number),
        ChronologyRow.Kind.CONTEXT,
        "",
        Integer.toString(year),
        words("Something that was of no little consequence to those who were there"),
        List.of(),
        Optional.of(edtf(Integer.toString(Math.min(year, 1999)))),
        Optional.empty());
  }
}
