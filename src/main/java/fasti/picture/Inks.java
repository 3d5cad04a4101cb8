package fasti.picture;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.Raster;
import java.util.Optional;

/// The pixels of a JPEG of four inks, as light. Its profile says what the inks look like; where it
/// brings none each ink is taken as the pure opposite of red, green or blue.
final class Inks implements Rows {
  private static final int INKS = 4;
  private static final int BLACK = 3;
  private static final int MOST = 255;
  private static final int YCCK = 2;

  private final Raster raster;
  private final JpegHeader header;
  private final Optional<ColorConvertOp> conversion;

  private Inks(Raster raster, JpegHeader header, Optional<ColorConvertOp> conversion) {
    this.raster = raster;
    this.header = header;
    this.conversion = conversion;
  }

  static Inks of(Raster raster, JpegHeader header) {
    return new Inks(raster, header, conversion(header));
  }

  private static Optional<ColorConvertOp> conversion(JpegHeader header) {
    if (!IccProfile.isUsable(header.profile(), INKS)) {
      return Optional.empty();
    }
    var profiles =
        new ICC_Profile[] {
          ICC_Profile.getInstance(header.profile().copy()),
          ICC_Profile.getInstance(ColorSpace.CS_sRGB)
        };
    return Optional.of(new ColorConvertOp(profiles, null));
  }

  @Override
  public int width() {
    return raster.getWidth();
  }

  @Override
  public int height() {
    return raster.getHeight();
  }

  @Override
  public void read(int y, int[] pixels) {
    var row = new int[width() * INKS];
    raster.getPixels(raster.getMinX(), raster.getMinY() + y, width(), 1, row);
    for (int at = 0; at < row.length; at += INKS) {
      settle(row, at);
    }
    conversion.ifPresentOrElse(by -> convert(row, by, pixels), () -> mix(row, pixels));
  }

  /// Makes of one pixel how much of each ink there is, 255 being all. The first three inks may be
  /// held as the lightness and the colours (ITU-T T.871, 7) of their opposites; and Adobe's files
  /// say how much ink there is not.
  private void settle(int[] row, int at) {
    if (header.transform() == YCCK) {
      double light = row[at];
      double blue = row[at + 1] - 128.0;
      double red = row[at + 2] - 128.0;
      row[at] = MOST - rounded(light + 1.402 * red);
      row[at + 1] = MOST - rounded(light - 0.344136 * blue - 0.714136 * red);
      row[at + 2] = MOST - rounded(light + 1.772 * blue);
    }
    if (header.inverted()) {
      for (int ink = at; ink < at + INKS; ink++) {
        row[ink] = MOST - row[ink];
      }
    }
  }

  private static int rounded(double value) {
    return Math.clamp(Math.round(value), 0, MOST);
  }

  private void convert(int[] inks, ColorConvertOp by, int[] pixels) {
    var from = Raster.createInterleavedRaster(0, width(), 1, INKS, null);
    var to = Raster.createInterleavedRaster(0, width(), 1, 3, null);
    from.setPixels(0, 0, width(), 1, inks);
    by.filter(from, to);
    var light = to.getPixels(0, 0, width(), 1, new int[width() * 3]);
    for (int x = 0; x < width(); x++) {
      pixels[x] = pixel(light[x * 3], light[x * 3 + 1], light[x * 3 + 2]);
    }
  }

  private void mix(int[] inks, int[] pixels) {
    for (int x = 0; x < width(); x++) {
      int at = x * INKS;
      int left = MOST - inks[at + BLACK];
      pixels[x] =
          pixel(
              (MOST - inks[at]) * left / MOST,
              (MOST - inks[at + 1]) * left / MOST,
              (MOST - inks[at + 2]) * left / MOST);
    }
  }

  private static int pixel(int red, int green, int blue) {
    return MOST << 24 | red << 16 | green << 8 | blue;
  }
}
