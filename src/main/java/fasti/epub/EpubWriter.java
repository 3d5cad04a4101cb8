package fasti.epub;

import fasti.document.Pagination;
import fasti.document.Publication;
import java.io.IOException;
import java.io.OutputStream;

/// Writes a publication as EPUB 3.3, which EPUB 2 readers can open too.
public final class EpubWriter {
  public static void write(
      Publication publication, Pagination pagination, Illustrations illustrations, OutputStream out)
      throws IOException {
    throw new UnsupportedOperationException();
  }

  private EpubWriter() {}
}
