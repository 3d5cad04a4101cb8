package fasti.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.junit.jupiter.api.Test;

final class ContentBytesTest {
  private static final int CODES = 0x10000;

  /// Brackets, the reversed solidus and the ends of lines among them.
  @Test
  void everyCodeIsReadBackFromALiteralString() throws Exception {
    var written = new ContentBytes().ascii("(");
    var expected = new ByteArrayOutputStream();
    for (int code = 0; code < CODES; code++) {
      written.literal(code);
      expected.write(code >> 8);
      expected.write(code);
    }

    var read = (COSString) new PDFStreamParser(written.ascii(")").copy()).parseNextToken();

    assertThat(read.getBytes()).isEqualTo(expected.toByteArray());
  }
}
