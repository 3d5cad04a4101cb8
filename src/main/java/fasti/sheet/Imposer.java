package fasti.sheet;

import fasti.unit.Bytes;
import java.io.IOException;
import java.io.OutputStream;
import org.openpdf.text.pdf.PdfReader;

/// Puts the pages of a finished PDF on sheets, two a side, at the size at which they were set.
///
/// What comes out is for paper. A folded sheet has no reading order, so nothing is tagged, no link
/// is kept, and the metadata name the reading PDF as the one for everybody else.
public final class Imposer {
  /// @param pages a PDF; each of its pages fits on half a sheet
  /// @param out is not closed
  /// @return how many sheets of paper it takes, printed on both sides
  /// @throws IllegalArgumentException where a page does not fit: it is never shrunk
  public static int impose(Job job, Bytes pages, OutputStream out) throws IOException {
    var reader = new PdfReader(pages.open());
    try {
      var signature = Signature.of(job, reader.getNumberOfPages());
      new SheetFile(job, reader, Identifier.of(job, pages)).write(signature, out);
      return signature.sheets();
    } finally {
      reader.close();
    }
  }

  private Imposer() {}
}
