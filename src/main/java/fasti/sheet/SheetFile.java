package fasti.sheet;

import fasti.style.Imposition;
import java.io.IOException;
import java.io.OutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// The PDF of the sheets, as OpenPDF writes it.
///
/// OpenPDF puts the clock and a random number into each file: its dates are taken out and the
/// identifier is given.
final class SheetFile {
  private static final String REMARK =
      "Sheets for the printer, not tagged. The reading PDF beside it is the accessible one.";

  /// A mark for the first fold, on the outside of the outermost sheet. Printers leave about 4 mm
  /// white at the edges; a mark longer than this would reach into the text.
  private static final Span MARK = new Span(15, 24);

  private static final float MARK_THICKNESS = 0.25f;
  private static final float MARK_GREY = 0.6f;

  private final Job job;
  private final PdfReader pages;
  private final byte[] identifier;
  private final SheetSize size;

  /// From an edge, in points.
  private record Span(float from, float to) {}

  SheetFile(Job job, PdfReader pages, byte[] identifier) {
    this.job = job;
    this.pages = pages;
    this.identifier = identifier;
    this.size = SheetSize.of(job);
  }

  void write(Signature signature, OutputStream out) throws IOException {
    try {
      var document = new Document(new Rectangle(size.width(), size.height()));
      var writer = PdfWriter.getInstance(document, out);
      writer.setCloseStream(false);
      writer.setPdfVersion(PdfWriter.VERSION_1_7);
      writer.setFullCompression();
      document.open();
      describe(writer);
      for (int i = 0; i < signature.sides().size(); i++) {
        document.newPage();
        writer.setPageEmpty(false);
        side(signature.sides().get(i), writer);
        if (i == 0 && job.imposition() == Imposition.BOOKLET) {
          mark(writer.getDirectContent());
        }
      }
      document.close();
    } catch (DocumentException failure) {
      throw new IOException("the sheets cannot be written", failure);
    }
  }

  private void describe(PdfWriter writer) {
    var info = writer.getInfo();
    info.remove(PdfName.CREATIONDATE);
    info.remove(PdfName.MODDATE);
    info.put(PdfName.FILEID, PdfEncryption.createInfoId(identifier, identifier));
    info.put(PdfName.CREATOR, text("Fasti"));
    info.put(PdfName.TITLE, text(job.title() + " (" + job.imposition() + ")"));
    info.put(PdfName.SUBJECT, text(REMARK));
    writer.getExtraCatalog().put(PdfName.LANG, text(job.language()));
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PrintScalingNone);
    writer.addViewerPreference(PdfName.DUPLEX, PdfName.DUPLEXFLIPSHORTEDGE);
    writer.addViewerPreference(PdfName.PICKTRAYBYPDFSIZE, PdfBoolean.PDFTRUE);
  }

  private static PdfString text(String text) {
    return new PdfString(text, org.openpdf.text.pdf.PdfObject.TEXT_UNICODE);
  }

  private void side(Side side, PdfWriter writer) {
    place(side.left(), SheetSize.Half.LEFT, writer);
    place(side.right(), SheetSize.Half.RIGHT, writer);
  }

  private void place(Slot slot, SheetSize.Half half, PdfWriter writer) {
    switch (slot) {
      case Slot.Blank _ -> {}
      case Slot.Page(int number) -> {
        var page = pages.getPageSize(number);
        var corner = size.corner(half, page.getWidth(), page.getHeight());
        writer
            .getDirectContent()
            .addTemplate(writer.getImportedPage(pages, number), corner.x(), corner.y());
      }
    }
  }

  private void mark(PdfContentByte content) {
    float middle = size.width() / 2;
    content.setGrayStroke(MARK_GREY);
    content.setLineWidth(MARK_THICKNESS);
    content.moveTo(middle, MARK.from());
    content.lineTo(middle, MARK.to());
    content.moveTo(middle, size.height() - MARK.to());
    content.lineTo(middle, size.height() - MARK.from());
    content.stroke();
  }
}
