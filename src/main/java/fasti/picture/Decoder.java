package fasti.picture;

import fasti.text.Picture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Reads pixels out of a file. Whoever comes here loads the graphics of the JDK, which takes a
/// tenth of a second: a picture that can be passed on as it is does not.
public final class Decoder {
  /// Beyond this only every second or third pixel of a row and of a column is read, so that no
  /// picture fills the memory; a screen would not show the others.
  private static final long MOST_PIXELS = 40_000_000;

  private static final int CMYK = 4;

  /// All pixels of the picture, as they lie in the file, whichever way the camera was held.
  public static Rows all(Picture picture) throws IOException {
    return read(picture, Long.MAX_VALUE);
  }

  /// The pixels, or so many of them that a screen cannot tell.
  static Rows forScreen(Picture picture) throws IOException {
    return read(picture, MOST_PIXELS);
  }

  private static Rows read(Picture picture, long most) throws IOException {
    var reader = ImageIO.getImageReadersByFormatName(picture.format().name()).next();
    try (var input = new MemoryCacheImageInputStream(picture.bytes().open())) {
      reader.setInput(input);
      return isInks(picture)
          ? Inks.of(reader.readRaster(0, every(reader, most)), JpegHeader.read(picture.bytes()))
          : new Image(reader.read(0, every(reader, most)));
    } catch (RuntimeException broken) {
      throw new IOException("the picture " + picture.name() + " is broken", broken);
    } finally {
      reader.dispose();
    }
  }

  private static boolean isInks(Picture picture) throws IOException {
    return picture.format() == Picture.Format.JPEG
        && JpegHeader.read(picture.bytes()).components() == CMYK;
  }

  private static ImageReadParam every(ImageReader reader, long most) throws IOException {
    long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
    int step = (int) Math.ceil(Math.sqrt((double) pixels / most));
    var parameters = reader.getDefaultReadParam();
    parameters.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
    return parameters;
  }

  private record Image(BufferedImage image) implements Rows {
    @Override
    public int width() {
      return image.getWidth();
    }

    @Override
    public int height() {
      return image.getHeight();
    }

    @Override
    public void read(int y, int[] pixels) {
      image.getRGB(0, y, width(), 1, pixels, 0, width());
    }
  }

  private Decoder() {}
}
