package fasti.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

final class ConformanceTest {
  private static final byte[] FILE = Paste.written(SampleBook.pages());

  @Test
  void theFileIsForEverybody() throws Exception {
    assertThat(Vera.faults(FILE, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void theFileIsForEver() throws Exception {
    assertThat(Vera.faults(FILE, PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @Test
  void samePagesSameBytes() {
    assertThat(Paste.written(SampleBook.pages())).isEqualTo(FILE);
  }

  @Test
  void theHeaderSaysOnePointSeven() {
    var head = new String(FILE, 0, 9, StandardCharsets.ISO_8859_1);

    assertThat(head).isEqualTo("%PDF-1.7\n");
  }

  @Test
  void everyFontIsATrueTypeSubset() throws Exception {
    try (var document = Loader.loadPDF(FILE)) {
      var resources = document.getPage(1).getResources();
      for (var name : resources.getFontNames()) {
        var font = resources.getFont(name);
        assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
        assertThat(font.getFontDescriptor().getCOSObject().containsKey(COSName.FONT_FILE2))
            .isTrue();
        assertThat(font.getFontDescriptor().getCOSObject().containsKey(COSName.FONT_FILE3))
            .isFalse();
      }
    }
  }

  @Test
  void noDateIsWrittenThatWasNotGiven() throws Exception {
    try (var document = Loader.loadPDF(FILE)) {
      assertThat(document.getDocumentInformation().getCreationDate()).isNull();
      assertThat(document.getDocumentInformation().getModificationDate()).isNull();
    }
  }
}
