package fasti.pdf;

import fasti.Golden;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

final class GoldenTest {
  private static final byte[] FILE = Paste.written(SampleBook.pages());

  @Test
  void theTagTreeFollowsTheStructure() throws Exception {
    try (var document = Loader.loadPDF(FILE)) {
      Golden.assertGolden("pdf/tag-tree/expected.txt", TagTree.of(document));
    }
  }

  @Test
  void aPageIsPaintedInTheOrderInWhichItIsRead() throws Exception {
    try (var document = Loader.loadPDF(FILE);
        var content = document.getPage(0).getContents()) {
      var painted = new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
      Golden.assertGolden("pdf/first-page/expected.txt", painted);
    }
  }
}
