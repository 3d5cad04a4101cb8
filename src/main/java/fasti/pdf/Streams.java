package fasti.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Streams (ISO 32000-1, 7.3.8) that are made before the object that names them.
final class Streams {
  static COSStream deflated(byte[] content) throws IOException {
    try (var deflation = new Deflation()) {
      deflation.pack(content, content.length);
      var stream = plain(deflation.copy());
      stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
      return stream;
    }
  }

  /// Bytes that are written as they are.
  static COSStream plain(byte[] content) throws IOException {
    var stream = new COSStream();
    try (var out = stream.createRawOutputStream()) {
      out.write(content);
    }
    return stream;
  }

  private Streams() {}
}
