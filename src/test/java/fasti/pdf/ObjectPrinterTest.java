package fasti.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.junit.jupiter.api.Test;

final class ObjectPrinterTest {
  @Test
  void everyLetterIsReadBack() throws Exception {
    for (char letter = 0; letter < Character.MIN_SURROGATE; letter++) {
      var text = "a" + letter;

      var read = (COSString) read(new PdfObject.Text(text));

      assertThat(read.getString()).isEqualTo(text);
    }
  }

  /// One byte a letter where that is enough, and no more letters than PDFBox has there.
  @Test
  void lettersOfWesternEuropeTakeAByteEach() throws Exception {
    for (char letter = 0; letter < Character.MIN_SURROGATE; letter++) {
      var text = "a" + letter;

      var read = (COSString) read(new PdfObject.Text(text));

      assertThat(read.getBytes()).isEqualTo(new COSString(text).getBytes());
    }
  }

  @Test
  void aNameMayHaveAnyLetters() throws Exception {
    for (var letters : new String[] {"Type", "A+EB Garamond", "a#b/c(d)", "Ärger"}) {
      assertThat(read(new PdfObject.Name(letters))).isEqualTo(COSName.getPDFName(letters));
    }
  }

  private static COSBase read(PdfObject value) throws IOException {
    var dictionary = PdfObject.Dictionary.inline();
    dictionary.set("K", value);
    var out = new ContentBytes();
    new ObjectPrinter(out).print(dictionary);
    var read = (COSDictionary) new PDFStreamParser(out.copy()).parseNextToken();
    return read.getItem(COSName.K);
  }
}
