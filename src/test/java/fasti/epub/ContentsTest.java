package fasti.epub;

import static fasti.epub.TestText.NOWHERE;
import static fasti.epub.TestText.anchor;
import static fasti.epub.TestText.words;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Edition;
import fasti.text.Block;
import org.junit.jupiter.api.Test;

final class ContentsTest {
  @Test
  void longContentsHaveTheEventsUnderAHeading() {
    var nav = new UnpackedBook(TestBook.epub(Edition.TEACHER)).text("contents.xhtml");

    assertThat(nav)
        .contains("<a href=\"06-congress.xhtml\">Events</a>\n<ol>")
        .contains("<a href=\"06-congress.xhtml#congress-h1\">The ban</a>");
  }

  @Test
  void shortContentsAreFlat() {
    var nav = new UnpackedBook(TestBook.epub(Edition.STUDENT)).text("contents.xhtml");

    assertThat(nav).doesNotContain(">Events</a>");
  }

  @Test
  void noLevelOfHeadingsIsSkipped() {
    var references = new CrossReferences(TestBook.publication(Edition.STUDENT));
    var inline = new InlineMarkup(references, new Notes());
    var headings = new Headings(anchor("top"));

    var first = headings.of(heading("a", 3), inline);
    var second = headings.of(heading("b", 5), inline);
    var third = headings.of(heading("c", 1), inline);

    assertThat(first.name() + second.name() + third.name()).isEqualTo("h2h3h2");
  }

  private static Block.Heading heading(String id, int level) {
    return new Block.Heading(anchor(id), level, words("Heading " + id), NOWHERE);
  }
}
