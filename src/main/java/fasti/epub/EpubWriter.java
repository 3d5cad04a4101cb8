package fasti.epub;

import fasti.document.Pagination;
import fasti.document.Publication;
import java.io.IOException;
import java.io.OutputStream;

/// Writes a publication as EPUB 3.3, which EPUB 2 readers can open too.
///
/// Every part becomes a document of its own, the contents become the nav; then the printed pages
/// are marked, and the package document is made from what the documents hold.
public final class EpubWriter {
  /// @param pagination of the printed handout; without pages there are no page numbers
  /// @param out stays open
  /// @throws IllegalStateException when a link of the publication leads nowhere
  public static void write(
      Publication publication, Pagination pagination, Illustrations illustrations, OutputStream out)
      throws IOException {
    var pictures = new PictureFiles();
    var text = new BookText(publication, pagination, illustrations, pictures);
    var files = BookAssembly.of(publication, text, pictures, illustrations);
    try (var container = new Container(out)) {
      container.add("package.opf", zip -> zip.write(files.packageDocument()));
      for (var item : files.manifest().items()) {
        container.add(item.href(), item.content());
      }
    }
  }

  private EpubWriter() {}
}
