package fasti.pdf;

import fasti.unit.Bytes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// Pictures of eight by eight pixels, made on the spot.
final class Pixels {
  static final int SIDE = 8;

  static Bytes png() {
    return written(BufferedImage.TYPE_INT_RGB, "png");
  }

  static Bytes transparentPng() {
    return written(BufferedImage.TYPE_INT_ARGB, "png");
  }

  static Bytes greyPng() {
    return written(BufferedImage.TYPE_BYTE_GRAY, "png");
  }

  static Bytes indexedPng() {
    return written(BufferedImage.TYPE_BYTE_INDEXED, "png");
  }

  static Bytes jpeg() {
    return written(BufferedImage.TYPE_INT_RGB, "jpg");
  }

  /// The colour at a place: fully seen in the left half, half seen in the right.
  static int colour(int x, int y) {
    return (x < SIDE / 2 ? 0xFF000000 : 0x80000000) | ((x * 30) << 16) | ((y * 30) << 8);
  }

  private static Bytes written(int type, String format) {
    var image = new BufferedImage(SIDE, SIDE, type);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        image.setRGB(x, y, colour(x, y));
      }
    }
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
