package fasti.epub;

import static fasti.Golden.assertGolden;

import fasti.document.Edition;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// What is to be seen of the book of [TestParts] once it is unzipped.
final class GoldenBookTest {
  private static final UnpackedBook BOOK = new UnpackedBook(TestBook.epub(Edition.TEACHER));

  @Test
  void aSectionIsAsItWasFoundRight() throws IOException {
    assertGolden("epub/section/expected.xhtml", BOOK.text("testament.xhtml"));
  }

  @Test
  void theMetadataAreAsTheyWereFoundRight() throws IOException {
    var opf = BOOK.text("package.opf");

    assertGolden("epub/metadata/expected.xml", opf.substring(0, opf.indexOf("<manifest>")));
  }

  @Test
  void manifestAndSpineAreAsTheyWereFoundRight() throws IOException {
    var opf = BOOK.text("package.opf");

    assertGolden("epub/manifest/expected.xml", opf.substring(opf.indexOf("<manifest>")));
  }

  @Test
  void theTimeLineIsAsItWasFoundRight() throws IOException {
    assertGolden("epub/time-line/expected.xhtml", BOOK.text("years.xhtml"));
  }
}
