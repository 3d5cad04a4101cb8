package fasti.epub;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Edition;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class ContainerTest {
  private static final byte[] BOOK = TestBook.epub(Edition.STUDENT);

  /// What the bytes of any e-book begin with, by OCF 3.3, section 4.3: a local header without extra
  /// field, the name at offset 30 and the stored content right after it.
  @Test
  void theBytesBeginWithTheMediaType() {
    var head = new String(Arrays.copyOf(BOOK, 58), StandardCharsets.ISO_8859_1);

    assertThat(head).startsWith("PK\u0003\u0004").endsWith("mimetypeapplication/epub+zip");
  }

  @Test
  void everyFileCarriesTheSameTime() {
    var names = new UnpackedBook(BOOK).names();
    var time = new byte[] {0, 0, 0x41, 0};

    assertThat(count(BOOK, time)).isGreaterThanOrEqualTo(2 * names.size());
  }

  @Test
  void thePackageDocumentComesBeforeWhatItLists() {
    assertThat(new UnpackedBook(BOOK).names())
        .startsWith("mimetype", "META-INF/container.xml", "EPUB/package.opf");
  }

  private static int count(byte[] bytes, byte[] searched) {
    int count = 0;
    for (int i = 0; i + searched.length <= bytes.length; i++) {
      count += Arrays.equals(bytes, i, i + searched.length, searched, 0, searched.length) ? 1 : 0;
    }
    return count;
  }
}
