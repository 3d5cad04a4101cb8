package fasti.pdf;

import fasti.Golden;
import java.util.Locale;
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
      var painted = legible(content.readAllBytes());
      Golden.assertGolden("pdf/first-page/expected.txt", painted);
    }
  }

  /// The stream with its codes in hexadecimal digits.
  private static String legible(byte[] stream) {
    var legible = new StringBuilder();
    boolean inCodes = false;
    for (int i = 0; i < stream.length; i++) {
      char octet = (char) (stream[i] & 0xFF);
      if (inCodes && octet == '\\') {
        char next = (char) stream[++i];
        legible.append(hex(next == 'r' ? '\r' : next));
      } else if (octet == '(' || octet == ')') {
        inCodes = octet == '(';
        legible.append(inCodes ? '<' : '>');
      } else {
        legible.append(inCodes ? hex(octet) : String.valueOf(octet));
      }
    }
    return legible.toString();
  }

  private static String hex(char octet) {
    return String.format(Locale.ROOT, "%02X", (int) octet);
  }
}
