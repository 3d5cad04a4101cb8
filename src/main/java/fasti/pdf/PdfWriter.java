package fasti.pdf;

import fasti.document.Metadata;
import fasti.layout.Pages;
import fasti.style.PdfStandard;
import java.io.IOException;
import java.io.OutputStream;

/// Writes pages as a PDF that keeps one of the two families of standards.
///
/// Nothing is moved and nothing guessed: what stands on a page stands in the file to a thousandth
/// of a point, every letter comes back, and the same pages give the same bytes.
public final class PdfWriter {
  /// @param out is not closed
  /// @throws IllegalStateException where the pages contradict themselves: a leaf or link that is
  ///   not in the tag tree, one that is in it twice, two elements with one anchor, a link that
  ///   leads nowhere
  public static void write(Pages pages, Metadata metadata, PdfStandard standard, OutputStream out)
      throws IOException {
    try (var body = new FileBody(standard, out)) {
      new BookFile(pages, standard, body).write(metadata);
    }
  }

  private PdfWriter() {}
}
