package fasti.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;

/// Packs one stream after the other (ISO 32000-1, 7.4.4) in one memory: a deflater needs 256 KB,
/// and to get and clear them anew takes longer than to pack a page's links.
final class Deflation implements AutoCloseable {
  /// zlib's least level that looks ahead. Its own default, 6, takes half as long again for 3 %
  /// less; 3, which does not look ahead, is no faster and 5 % larger.
  private static final int LEVEL = 4;

  /// More than most pages need.
  private static final int ROOM = 16_384;

  private final Deflater deflater = new Deflater(LEVEL);
  private byte[] packed = new byte[ROOM];
  private int length;

  void pack(byte[] content, int size) {
    deflater.reset();
    deflater.setInput(content, 0, size);
    deflater.finish();
    length = deflater.deflate(packed);
    while (!deflater.finished()) {
      packed = Arrays.copyOf(packed, packed.length * 2);
      length += deflater.deflate(packed, length, packed.length - length);
    }
  }

  /// Of what was packed last.
  int length() {
    return length;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(packed, 0, length);
  }

  byte[] copy() {
    return Arrays.copyOf(packed, length);
  }

  @Override
  public void close() {
    deflater.end();
  }
}
