package fasti.drawing;

import fasti.unit.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes Portable Network Graphics (ISO/IEC 15948): with a palette where the colours go into one,
/// else with eight bits for each of red, green and blue.
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int PALETTE = 3;
  private static final int TRUE_COLOUR = 2;

  /// What goes into a palette whose numbers have eight bits.
  private static final int MOST_COLOURS = 256;

  /// Bytes of a pixel in true colour.
  private static final int SAMPLES = 3;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  static Bytes encode(Canvas canvas) {
    var png = new Png();
    png.out.writeBytes(SIGNATURE);
    var palette = new LinkedHashMap<Integer, Integer>();
    var indices = indices(canvas, palette);
    png.header(canvas, indices.isPresent() ? PALETTE : TRUE_COLOUR);
    png.chunk("sRGB", new byte[] {0});
    if (indices.isPresent()) {
      png.palette(palette);
    }
    png.chunk("IDAT", deflated(indices.orElseGet(() -> samples(canvas))));
    png.chunk("IEND", new byte[0]);
    return Bytes.of(png.out.toByteArray());
  }

  private void header(Canvas canvas, int colourType) {
    var header = new ByteArrayOutputStream();
    number(canvas.width(), header);
    number(canvas.height(), header);
    header.writeBytes(new byte[] {8, (byte) colourType, 0, 0, 0});
    chunk("IHDR", header.toByteArray());
  }

  private void palette(Map<Integer, Integer> palette) {
    var colours = new ByteArrayOutputStream();
    palette.keySet().forEach(colour -> sample(colour, colours));
    chunk("PLTE", colours.toByteArray());
  }

  /// The number of the filter that a row begins with, where the row is the one above once more: it
  /// differs from it by nothing, which Up says in zeros (9.2). That takes a third of the time, and
  /// of a cover most rows are such. Elsewhere 0, no filter, is best for flat colours.
  private static final byte UP = 2;

  /// The number of each pixel's colour, row by row, unless there are too many of them.
  ///
  /// @param palette takes the number of each colour, in the order in which they come
  private static Optional<byte[]> indices(Canvas canvas, Map<Integer, Integer> palette) {
    var rows = new byte[canvas.height() * (canvas.width() + 1)];
    int before = -1;
    byte index = 0;
    for (int y = 0; y < canvas.height(); y++) {
      int start = y * (canvas.width() + 1) + 1;
      if (canvas.isRepeated(y)) {
        rows[start - 1] = UP;
        continue;
      }
      for (int x = 0; x < canvas.width(); x++) {
        int colour = canvas.pixel(x, y);
        if (colour != before) {
          index = palette.computeIfAbsent(colour, _ -> palette.size()).byteValue();
          before = colour;
        }
        rows[start + x] = index;
      }
      if (palette.size() > MOST_COLOURS) {
        return Optional.empty();
      }
    }
    return Optional.of(rows);
  }

  private static byte[] samples(Canvas canvas) {
    int length = 1 + SAMPLES * canvas.width();
    var rows = new byte[canvas.height() * length];
    for (int y = 0; y < canvas.height(); y++) {
      int at = y * length;
      if (canvas.isRepeated(y)) {
        rows[at] = UP;
        continue;
      }
      for (int x = 0; x < canvas.width(); x++) {
        rows[++at] = (byte) (canvas.pixel(x, y) >> 16);
        rows[++at] = (byte) (canvas.pixel(x, y) >> 8);
        rows[++at] = (byte) canvas.pixel(x, y);
      }
    }
    return rows;
  }

  private static void sample(int colour, ByteArrayOutputStream to) {
    to.write(colour >> 16);
    to.write(colour >> 8);
    to.write(colour);
  }

  /// The best costs ten times as long and saves a sixth.
  private static final int LEVEL = 4;

  private static byte[] deflated(byte[] content) {
    var deflater = new Deflater(LEVEL);
    try {
      deflater.setInput(content);
      deflater.finish();
      var compressed = new ByteArrayOutputStream();
      var buffer = new byte[1 << 16];
      while (!deflater.finished()) {
        compressed.write(buffer, 0, deflater.deflate(buffer));
      }
      return compressed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private void chunk(String type, byte[] content) {
    var named = new ByteArrayOutputStream();
    named.writeBytes(type.getBytes(StandardCharsets.US_ASCII));
    named.writeBytes(content);
    var checksum = new CRC32();
    checksum.update(named.toByteArray());
    number(content.length, out);
    out.writeBytes(named.toByteArray());
    number((int) checksum.getValue(), out);
  }

  /// Four bytes, the highest first.
  private static void number(int value, ByteArrayOutputStream to) {
    to.write(value >> 24);
    to.write(value >> 16);
    to.write(value >> 8);
    to.write(value);
  }
}
