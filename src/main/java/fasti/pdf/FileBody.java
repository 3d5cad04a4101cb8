package fasti.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Writes the objects into a file (ISO 32000-1, 7.5).
final class FileBody {
  private static final float VERSION = 1.7f;

  /// @param identity of the content, for the file's identifier
  static void write(
      COSDictionary catalog, COSDictionary information, long identity, OutputStream out)
      throws IOException {
    var trailer = new COSDictionary();
    trailer.setItem(COSName.ROOT, catalog);
    trailer.setItem(COSName.INFO, information);
    var file = new COSDocument();
    file.setTrailer(trailer);
    file.setVersion(VERSION);
    try (var document = new PDDocument(file)) {
      document.setDocumentId(identity);
      document.save(out, CompressParameters.DEFAULT_COMPRESSION);
    }
  }

  private FileBody() {}
}
