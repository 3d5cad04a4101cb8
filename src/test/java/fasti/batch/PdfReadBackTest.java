package fasti.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The handouts as PDFBox reads them back.
final class PdfReadBackTest {
  /// What stands between a title and its page in the contents.
  private static final Pattern LEADER = Pattern.compile("[\\s.·…]+");

  @Test
  void theContentsNameThePagesThatTheOutlineLeadsTo() throws IOException {
    for (var book : new String[] {"stalins-rise-to-power", "stalin-timeline"}) {
      var file = BuiltBooks.student().out().resolve(book).resolve(book + ".pdf");
      var contents = LEADER.matcher(PdfText.pages(file).get(1)).replaceAll(" ");

      var later = PdfText.outline(file).stream().filter(heading -> heading.page() > 2).toList();

      assertThat(later).hasSizeGreaterThan(10);
      assertThat(later)
          .allSatisfy(
              heading -> assertThat(contents).contains(heading.title() + " " + heading.page()));
    }
  }

  @Test
  void everyHeadingStandsOnThePageThatTheOutlineLeadsTo() throws IOException {
    for (var file : BuiltBooks.student().files(OutputFormat.PDF)) {
      var pages = PdfText.pages(file).stream().map(PdfText::bare).toList();

      assertThat(PdfText.outline(file))
          .isNotEmpty()
          .allSatisfy(
              heading ->
                  assertThat(pages.get(heading.page() - 1))
                      .contains(PdfText.bare(heading.title())));
    }
  }

  @Test
  void everyFootNamesItsPageAndTheNumberOfPages() throws IOException {
    var book = "stalins-rise-to-power";
    var file = BuiltBooks.student().out().resolve(book).resolve(book + ".pdf");
    var pages = PdfText.pages(file);

    for (int page = 2; page <= pages.size(); page++) {
      assertThat(pages.get(page - 1)).contains(page + " of " + pages.size());
    }
  }
}
