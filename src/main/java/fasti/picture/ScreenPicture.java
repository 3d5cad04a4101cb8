package fasti.picture;

import fasti.text.Picture;
import fasti.unit.Bytes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A picture that every e-reader can show: upright in its pixels, in red, green and blue, and no
/// larger than readers take. What is all this already keeps its bytes.
public final class ScreenPicture {
  /// Apple's books take no larger picture.
  private static final long MOST_PIXELS = 5_600_000;

  /// Readers with little memory show nothing in place of a longer one.
  private static final int LONGEST_SIDE = 4000;

  /// Amazon takes no larger file of a picture.
  private static final int MOST_BYTES = 5 << 20;

  /// Of the pixels, when the file is still too large.
  private static final double LESS = 0.7;

  /// Of JPEG, from 0 to 1: what was lost the first time is not lost visibly again, and letters on a
  /// map keep their edges.
  private static final float QUALITY = 0.9f;

  /// The names of chunks: tRNS and IDAT.
  private static final int TRANSPARENT = 0x74524E53;

  private static final int PIXELS = 0x49444154;
  private static final int UPRIGHT = 1;
  private static final int RGB = 3;

  /// What is put behind a picture that lets its ground shine through.
  public enum Backing {
    NONE,
    WHITE
  }

  public static Picture of(Picture picture, Backing backing) throws IOException {
    return switch (picture.format()) {
      case JPEG -> photograph(picture, JpegHeader.read(picture.bytes()));
      case PNG -> {
        boolean backed = backing == Backing.WHITE && mayBeSeenThrough(picture.bytes());
        yield isLight(picture) && !backed ? picture : redrawn(picture, UPRIGHT, backing);
      }
      case SVG -> picture;
    };
  }

  /// Types 4 and 6 say for each pixel how far it can be seen through, and a chunk named tRNS for
  /// colours (ISO/IEC 15948, 11.2.2 and 11.3.2.1).
  private static boolean mayBeSeenThrough(Bytes png) {
    int type = png.at(25);
    boolean isSeenThrough = type == 4 || type == 6;
    for (int at = 33; !isSeenThrough && at + 8 < png.size(); at += 12 + number(png, at)) {
      int name = number(png, at + 4);
      isSeenThrough = name == TRANSPARENT;
      if (name == PIXELS) {
        break;
      }
    }
    return isSeenThrough;
  }

  private static int number(Bytes bytes, int at) {
    return bytes.at(at) << 24 | bytes.at(at + 1) << 16 | bytes.at(at + 2) << 8 | bytes.at(at + 3);
  }

  private static Picture photograph(Picture picture, JpegHeader header) throws IOException {
    boolean isPlain =
        header.components() <= RGB && !isTurned(header.orientation()) && !hasOddProfile(header);
    return isPlain && isLight(picture)
        ? picture
        : redrawn(picture, header.orientation(), Backing.NONE);
  }

  /// Exif knows eight ways; what is none of them counts as upright.
  private static boolean isTurned(int orientation) {
    return orientation > UPRIGHT && orientation <= 8;
  }

  /// A profile that is not of the picture's own kind of colours: readers differ in what they make
  /// of it.
  private static boolean hasOddProfile(JpegHeader header) {
    return header.profile().size() > 0
        && !IccProfile.isUsable(header.profile(), header.components());
  }

  private static boolean isLight(Picture picture) {
    return picture.bytes().size() <= MOST_BYTES
        && shrunk(picture.width(), picture.height(), MOST_PIXELS) == 1;
  }

  /// By what the sides have to be multiplied to keep within the measure.
  private static double shrunk(int width, int height, double mostPixels) {
    double byArea = Math.sqrt(mostPixels / ((double) width * height));
    double bySide = (double) LONGEST_SIDE / Math.max(width, height);
    return Math.min(1, Math.min(byArea, bySide));
  }

  private static Picture redrawn(Picture picture, int orientation, Backing backing)
      throws IOException {
    var decoded = Decoder.forScreen(picture);
    var rows = backing == Backing.WHITE ? new OnWhite(decoded) : decoded;
    double most = MOST_PIXELS;
    var drawn = encoded(picture, canvas(rows, most).upright(orientation));
    while (drawn.bytes().size() > MOST_BYTES) {
      most = LESS * Math.min(most, (double) drawn.width() * drawn.height());
      drawn = encoded(picture, canvas(rows, most).upright(orientation));
    }
    return drawn;
  }

  private static Canvas canvas(Rows rows, double mostPixels) {
    double scale = shrunk(rows.width(), rows.height(), mostPixels);
    return scale == 1
        ? Canvas.of(rows)
        : Scaler.scaled(
            rows,
            Math.max(1, (int) (rows.width() * scale)),
            Math.max(1, (int) (rows.height() * scale)));
  }

  private static Picture encoded(Picture picture, Canvas canvas) throws IOException {
    var type = canvas.isOpaque() ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
    var image = new BufferedImage(canvas.width(), canvas.height(), type);
    image.setRGB(0, 0, canvas.width(), canvas.height(), canvas.pixels(), 0, canvas.width());
    return new Picture(
        picture.name(),
        picture.format(),
        canvas.width(),
        canvas.height(),
        written(image, picture.format()));
  }

  private static Bytes written(BufferedImage image, Picture.Format format) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var name = format.name().toLowerCase(Locale.ROOT);
    var writer = ImageIO.getImageWritersByFormatName(name).next();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      var parameters = writer.getDefaultWriteParam();
      if (format == Picture.Format.JPEG) {
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(QUALITY);
      }
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return Bytes.of(bytes.toByteArray());
  }

  private ScreenPicture() {}
}
