package fasti.pdf;

import fasti.document.Metadata;
import fasti.layout.Pages;
import java.io.IOException;
import java.io.OutputStream;

/// Writes pages as PDF 1.7 that is PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once.
///
/// Nothing is moved and nothing guessed: what stands on a page stands in the file to a thousandth
/// of a point, every letter comes back, and the same pages give the same bytes.
public final class PdfWriter {
  /// @param out is not closed
  /// @throws IllegalStateException where the pages contradict themselves: a leaf or link that is
  ///   not in the tag tree, one that is in it twice, two elements with one anchor, a link that
  ///   leads nowhere
  public static void write(Pages pages, Metadata metadata, OutputStream out) throws IOException {
    new BookFile(pages, metadata).write(out);
  }

  private PdfWriter() {}
}
