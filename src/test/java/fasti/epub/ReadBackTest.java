package fasti.epub;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Edition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.epub.EpubReader;
import org.junit.jupiter.api.Test;

/// The book in the eyes of a reader that knows nothing of EPUB 3.
final class ReadBackTest {
  @Test
  void itsContentsAreThoseOfTheNav() throws IOException {
    var epub = TestBook.epub(Edition.TEACHER);

    assertThat(BookContents.asRead(epub)).isEqualTo(BookContents.ofNav(epub));
  }

  @Test
  void itsSpineIsInReadingOrder() throws IOException {
    var spine = read(TestBook.epub(Edition.STUDENT)).getSpine();

    assertThat(spine.getSpineReferences().stream().map(each -> each.getResource().getHref()))
        .isSorted()
        .hasSize(15)
        .first()
        .isEqualTo("text/01-cover-page.xhtml");
  }

  @Test
  void itsCoverIsFound() throws IOException {
    var book = read(TestBook.epub(Edition.STUDENT));

    assertThat(book.getCoverImage().getHref()).isEqualTo("images/cover.png");
  }

  @Test
  void itsTitleIsFound() throws IOException {
    assertThat(read(TestBook.epub(Edition.STUDENT)).getTitle()).isEqualTo("Stalin’s Rise to Power");
  }

  private static Book read(byte[] epub) throws IOException {
    return new EpubReader().readEpub(new ByteArrayInputStream(epub));
  }
}
