package fasti.picture;

import fasti.unit.Bytes;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

/// Pictures of eight by eight pixels, made on the spot.
public final class Pixels {
  public static final int SIDE = 8;

  public static Bytes png() {
    return written(BufferedImage.TYPE_INT_RGB, "png");
  }

  public static Bytes transparentPng() {
    return written(BufferedImage.TYPE_INT_ARGB, "png");
  }

  public static Bytes greyPng() {
    return written(BufferedImage.TYPE_BYTE_GRAY, "png");
  }

  public static Bytes indexedPng() {
    return written(BufferedImage.TYPE_BYTE_INDEXED, "png");
  }

  public static Bytes jpeg() {
    return written(BufferedImage.TYPE_INT_RGB, "jpg");
  }

  /// Cyan everywhere, without a word on what the inks are.
  public static Bytes cmykJpeg() {
    return inks(255, 0, 0, 0);
  }

  /// Red everywhere, as Adobe's programs hold it: the lightness and colours of the opposites of
  /// three inks, and how much black there is not.
  public static Bytes ycckJpeg() {
    byte[] adobe = {-1, -18, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 2};
    return withSegment(inks(179, 171, 0, 255), adobe);
  }

  private static Bytes inks(int... pixel) {
    var inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, SIDE, SIDE, 4, null);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        inks.setPixel(x, y, pixel);
      }
    }
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try {
      var out = new ByteArrayOutputStream();
      try (var image = ImageIO.createImageOutputStream(out)) {
        writer.setOutput(image);
        writer.write(null, new IIOImage(inks, null, null), null);
      }
      return Bytes.of(out.toByteArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      writer.dispose();
    }
  }

  /// A camera's note on how it was held, put into a JPEG.
  public static Bytes heldAs(int orientation) {
    byte[] note = {
      -1,
      -31,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      18,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    return withSegment(jpeg(), note);
  }

  private static Bytes withSegment(Bytes jpeg, byte[] segment) {
    var plain = jpeg.copy();
    var out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    out.writeBytes(segment);
    out.write(plain, 2, plain.length - 2);
    return Bytes.of(out.toByteArray());
  }

  /// The colour at a place: fully seen in the left half, half seen in the right.
  public static int colour(int x, int y) {
    return (x < SIDE / 2 ? 0xFF000000 : 0x80000000) | ((x * 30) << 16) | ((y * 30) << 8);
  }

  private static Bytes written(int type, String format) {
    var image = new BufferedImage(SIDE, SIDE, type);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        image.setRGB(x, y, colour(x, y));
      }
    }
    return encoded(image, format);
  }

  static Bytes encoded(BufferedImage image, String format) {
    try {
      var out = new ByteArrayOutputStream();
      ImageIO.write(image, format, out);
      return Bytes.of(out.toByteArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Pixels() {}
}
