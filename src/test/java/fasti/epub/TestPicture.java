package fasti.epub;

import fasti.text.Picture;
import fasti.unit.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Pictures made of nothing, the same on every machine.
final class TestPicture {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /// All of one grey.
  static Bytes png(int width, int height) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    var head = ByteBuffer.allocate(13).putInt(width).putInt(height);
    chunk(out, "IHDR", head.put(new byte[] {8, 0, 0, 0, 0}).array());
    chunk(out, "IDAT", deflated(new byte[(width + 1) * height]));
    chunk(out, "IEND", new byte[0]);
    return Bytes.of(out.toByteArray());
  }

  static Picture photograph(String name) {
    return new Picture(name, Picture.Format.PNG, 300, 200, png(300, 200));
  }

  static Picture vector(String name) {
    var svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><title>A plan</title>"
            + "<path d=\"M0 0H10V10Z\"/></svg>";
    var bytes = Bytes.of(svg.getBytes(StandardCharsets.UTF_8));
    return new Picture(name, Picture.Format.SVG, 10, 10, bytes);
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
    var named = type.getBytes(StandardCharsets.US_ASCII);
    var checksum = new CRC32();
    checksum.update(named);
    checksum.update(content);
    out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    out.writeBytes(named);
    out.writeBytes(content);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
  }

  private static byte[] deflated(byte[] content) {
    try (var deflater = new Deflater()) {
      deflater.setInput(content);
      deflater.finish();
      var out = new ByteArrayOutputStream();
      var buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    }
  }

  private TestPicture() {}
}
