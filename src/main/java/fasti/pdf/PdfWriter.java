package fasti.pdf;

import fasti.document.Metadata;
import fasti.layout.Pages;
import java.io.IOException;
import java.io.OutputStream;

/// Writes pages as PDF 1.7 that is PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once.
public final class PdfWriter {
  public static void write(Pages pages, Metadata metadata, OutputStream out) throws IOException {
    throw new UnsupportedOperationException();
  }

  private PdfWriter() {}
}
