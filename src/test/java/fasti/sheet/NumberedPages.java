package fasti.sheet;

import fasti.unit.Bytes;
import fasti.unit.Length;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// A PDF whose pages show their numbers and nothing else.
final class NumberedPages {
  static final float SIZE = 12;

  /// Where the number stands, from the lower left corner of its page.
  static final float LEFT = 50;

  static final float UP = 100;

  static Bytes of(int count, Length width, Length height) {
    try (var document = new PDDocument()) {
      document.setDocumentId(1L);
      var box = new PDRectangle((float) width.inPoints(), (float) height.inPoints());
      for (int number = 1; number <= count; number++) {
        add(number, box, document);
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return Bytes.of(out.toByteArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void add(int number, PDRectangle box, PDDocument document) throws IOException {
    var page = new PDPage(box);
    document.addPage(page);
    try (var content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), SIZE);
      content.newLineAtOffset(LEFT, UP);
      content.showText(Integer.toString(number));
      content.endText();
    }
  }

  private NumberedPages() {}
}
