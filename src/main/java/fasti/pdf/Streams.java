package fasti.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Streams (ISO 32000-1, 7.3.8), deflated.
final class Streams {
  /// zlib's least level that looks ahead. Its own default, 6, takes half as long again for 3 %
  /// less; 3, which does not look ahead, is no faster and 5 % larger.
  private static final int LEVEL = 4;

  static COSStream deflated(byte[] content) throws IOException {
    return deflated(content, content.length);
  }

  /// @param length how many of the bytes
  static COSStream deflated(byte[] content, int length) throws IOException {
    var stream = plain(deflate(content, length));
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  /// Bytes that are written as they are.
  static COSStream plain(byte[] content) throws IOException {
    var stream = new COSStream();
    try (var out = stream.createRawOutputStream()) {
      out.write(content);
    }
    return stream;
  }

  private static byte[] deflate(byte[] content, int size) {
    var deflater = new Deflater(LEVEL);
    try {
      deflater.setInput(content, 0, size);
      deflater.finish();
      var packed = new byte[size / 2 + 64];
      int length = deflater.deflate(packed);
      while (!deflater.finished()) {
        packed = Arrays.copyOf(packed, packed.length * 2);
        length += deflater.deflate(packed, length, packed.length - length);
      }
      return Arrays.copyOf(packed, length);
    } finally {
      deflater.end();
    }
  }

  private Streams() {}
}
