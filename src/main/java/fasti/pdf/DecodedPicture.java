package fasti.pdf;

import fasti.pdf.ImageStream.Extent;
import fasti.text.Picture;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;

/// A picture that PDF cannot read as it is, as plain pixels of sRGB. The only class that needs the
/// graphics of the JDK.
final class DecodedPicture {
  private static final int OPAQUE = 255;
  private static final int YCCK = 2;

  /// Any picture, its transparency split off into a soft mask (ISO 32000-1, 11.6.5.3).
  static PdfObject.Stream of(Picture picture) throws IOException {
    var image = ImageIO.read(picture.bytes().open());
    if (image == null) {
      throw new IOException("no reader for this picture");
    }
    var extent = new Extent(image.getWidth(), image.getHeight());
    var pixels = new byte[extent.width() * extent.height() * 3];
    var cover = new byte[extent.width() * extent.height()];
    boolean seeThrough = split(image, pixels, cover);
    var stream = PredictedRows.stream(pixels, extent, 3);
    ImageStream.describe(stream, extent, 8, PdfObject.name("DeviceRGB"));
    if (seeThrough) {
      var mask = PredictedRows.stream(cover, extent, 1);
      stream.set("SMask", ImageStream.describe(mask, extent, 8, PdfObject.name("DeviceGray")));
    }
    return stream;
  }

  /// True if any pixel lets the paper through.
  private static boolean split(BufferedImage image, byte[] pixels, byte[] cover) {
    boolean seeThrough = false;
    var row = new int[image.getWidth()];
    int at = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int pixel : row) {
        pixels[at * 3] = (byte) (pixel >> 16);
        pixels[at * 3 + 1] = (byte) (pixel >> 8);
        pixels[at * 3 + 2] = (byte) pixel;
        cover[at++] = (byte) (pixel >> 24);
        seeThrough |= pixel >>> 24 != OPAQUE;
      }
    }
    return seeThrough;
  }

  /// A JPEG of four inks that says nothing of their colours: each ink is taken as the pure opposite
  /// of red, green or blue.
  static PdfObject.Stream ofCmyk(Picture picture, JpegHeader header) throws IOException {
    if (header.components() != 4) {
      return of(picture);
    }
    var inks = inks(picture);
    var extent = new Extent(inks.getWidth(), inks.getHeight());
    var pixels = new byte[extent.width() * extent.height() * 3];
    var row = new int[extent.width() * 4];
    int at = 0;
    for (int y = 0; y < extent.height(); y++) {
      inks.getPixels(inks.getMinX(), inks.getMinY() + y, extent.width(), 1, row);
      for (int x = 0; x < row.length; x += 4, at += 3) {
        for (int channel = 0; channel < 3; channel++) {
          pixels[at + channel] = (byte) light(Arrays.copyOfRange(row, x, x + 4), channel, header);
        }
      }
    }
    var stream = PredictedRows.stream(pixels, extent, 3);
    return ImageStream.describe(stream, extent, 8, PdfObject.name("DeviceRGB"));
  }

  private static Raster inks(Picture picture) throws IOException {
    var reader = ImageIO.getImageReadersByFormatName("JPEG").next();
    try (var input = ImageIO.createImageInputStream(picture.bytes().open())) {
      reader.setInput(input);
      return reader.readRaster(0, reader.getDefaultReadParam());
    } finally {
      reader.dispose();
    }
  }

  /// @param inks of one pixel
  /// @param channel 0 is red, 1 green, 2 blue
  private static int light(int[] inks, int channel, JpegHeader header) {
    int colour = header.transform() == YCCK ? fromYcc(inks, channel) : paper(inks[channel], header);
    return colour * paper(inks[3], header) / OPAQUE;
  }

  /// What an ink leaves of the light. Adobe writes 255 for no ink, others 0.
  private static int paper(int ink, JpegHeader header) {
    return header.inverted() ? ink : OPAQUE - ink;
  }

  /// ITU-T T.871, 7.
  private static int fromYcc(int[] pixel, int channel) {
    double blue = pixel[1] - 128.0;
    double red = pixel[2] - 128.0;
    double more =
        switch (channel) {
          case 0 -> 1.402 * red;
          case 1 -> -0.344136 * blue - 0.714136 * red;
          default -> 1.772 * blue;
        };
    return Math.clamp(Math.round(pixel[0] + more), 0, OPAQUE);
  }

  private DecodedPicture() {}
}
