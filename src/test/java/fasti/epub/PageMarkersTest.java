package fasti.epub;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Edition;
import fasti.document.Pagination;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PageMarkersTest {
  @Test
  void aPageThatBeginsInsideAParagraphIsMarkedBeforeItsFirstLetter() {
    assertThat(congress(page("2", "congress-p1", 30)))
        .contains("<em>T" + marker("2") + "enth <strong>Party</strong></em>");
  }

  @Test
  void aPageThatBeginsWithASectionIsMarkedBeforeItsHeading() {
    assertThat(congress(page("2", "congress", 0)))
        .contains("aria-labelledby=\"congress_heading\">" + marker("2") + "\n<h1");
  }

  @Test
  void aPageThatBeginsWithARowIsMarkedInItsFirstCell() {
    assertThat(congress(page("2", "congress-t1-2", 0)))
        .contains("<tr id=\"congress-t1-2\">\n<td>" + marker("2") + "2 0</td>");
  }

  @Test
  void aPageThatBeginsInAListIsMarkedInItsItem() {
    assertThat(congress(page("2", "congress-l1", 5)))
        .contains("<p id=\"congress-l2-1\">" + marker("2") + "Third</p>");
  }

  @Test
  void aPageThatBeginsInADefinitionIsMarkedThere() {
    assertThat(book(page("2", "nep-text", 3)).text("glossary.xhtml"))
        .contains("<dd id=\"nep-text\" epub:type=\"glossdef\">The" + marker("2") + " New");
  }

  @Test
  void aPageThatBeginsWithALineOfTheContentsIsMarkedInIt() {
    assertThat(book(page("2", "glossary-entry", 0)).text("contents.xhtml"))
        .contains("<a id=\"glossary-entry\" href=\"09-glossary.xhtml#glossary\">" + marker("2"));
  }

  @Test
  void aPageThatBeginsWithWhatOnlyPaperHasIsMarkedAtTheNext() {
    assertThat(congress(page("2", "ruled-lines", 0), page("3", "congress-v", 0)))
        .contains(marker("2") + marker("3"));
  }

  @Test
  void aPageNeverBeginsBeforeThePageBefore() {
    assertThat(congress(page("2", "congress-v", 0), page("3", "congress-p1", 0)))
        .contains(marker("2") + marker("3"));
  }

  @Test
  void theListOfPagesLeadsToTheMarkers() {
    assertThat(book(page("2", "congress", 0)).text("contents.xhtml"))
        .contains("<a href=\"06-congress.xhtml#page-2\">2</a>");
  }

  @Test
  void aPageNumberThatIsAlreadyANameGetsAnother() {
    assertThat(congress(page("2", "congress", 0), page("2", "congress-v", 0)))
        .contains("id=\"page-2\"")
        .contains("id=\"page-2_2\"");
  }

  private static String marker(String folio) {
    return "<span id=\"page-"
        + folio
        + "\" epub:type=\"pagebreak\" role=\"doc-pagebreak\" aria-label=\"Page "
        + folio
        + "\"></span>";
  }

  private static Pagination.PageStart page(String folio, String id, int offset) {
    return new Pagination.PageStart(folio, TestText.anchor(id), offset);
  }

  private static String congress(Pagination.PageStart... pages) {
    return book(pages).text("congress.xhtml");
  }

  private static UnpackedBook book(Pagination.PageStart... pages) {
    var pagination = new Pagination(List.of(pages));
    return new UnpackedBook(TestBook.epub(TestBook.publication(Edition.STUDENT), pagination));
  }
}
