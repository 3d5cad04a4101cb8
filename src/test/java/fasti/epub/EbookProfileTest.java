package fasti.epub;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Edition;
import fasti.style.EbookDesign;
import fasti.style.EbookProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class EbookProfileTest {
  @ParameterizedTest
  @EnumSource
  void theBookIsValid(EbookProfile profile) {
    assertThat(EpubCheckReport.of(epub(profile))).isEmpty();
  }

  @Test
  void aKindleHasNoPageOfTheCoverButItsPicture() {
    var book = book(EbookProfile.KINDLE);

    assertThat(book.names())
        .contains("EPUB/images/cover.png")
        .noneMatch(EbookProfileTest::isCoverPage);
    assertThat(book.text("package.opf"))
        .contains("properties=\"cover-image\"", "<meta name=\"cover\" content=\"cover\"/>")
        .doesNotContain("<reference type=\"cover\"");
  }

  @Test
  void othersHaveAPageOfTheCover() {
    assertThat(book(EbookProfile.GENERIC).names()).anyMatch(EbookProfileTest::isCoverPage);
    assertThat(book(EbookProfile.KOBO).names()).anyMatch(EbookProfileTest::isCoverPage);
  }

  @Test
  void theContentsOfAKindleHaveTwoLevels() {
    assertThat(book(EbookProfile.GENERIC).text("toc.ncx")).contains(depth(3));
    assertThat(book(EbookProfile.KINDLE).text("toc.ncx")).contains(depth(2));
    assertThat(book(EbookProfile.KINDLE).text("contents.xhtml"))
        .contains(">The ban</a>")
        .doesNotContain(">Its wording</a>");
  }

  @Test
  void aKindleGetsTheTimeLineAsAPicture() {
    var timeLine = book(EbookProfile.KINDLE).text("years.xhtml");

    assertThat(timeLine)
        .doesNotContain("<svg")
        .contains("<img src=\"../images/1-time-line-1.png\" alt=\"The years at a glance\"/>");
    assertThat(book(EbookProfile.KOBO).text("years.xhtml")).contains("<svg");
  }

  private static String depth(int levels) {
    return "<meta name=\"dtb:depth\" content=\"" + levels + "\" />";
  }

  private static boolean isCoverPage(String name) {
    return name.contains("cover-page");
  }

  private static UnpackedBook book(EbookProfile profile) {
    return new UnpackedBook(epub(profile));
  }

  private static byte[] epub(EbookProfile profile) {
    var plain = TestBook.illustrations();
    var out = new ByteArrayOutputStream();
    try {
      EpubWriter.write(
          TestBook.publication(Edition.STUDENT),
          TestBook.pagination(),
          new Illustrations(
              plain.cover(),
              plain.timeLine(),
              EbookDesign.PLAIN.withProfile(profile),
              Optional.empty()),
          out);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return out.toByteArray();
  }
}
