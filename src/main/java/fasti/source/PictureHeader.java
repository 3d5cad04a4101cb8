package fasti.source;

import fasti.text.Picture;
import fasti.unit.Bytes;

/// What the first bytes of a picture say: its format and its extent.
sealed interface PictureHeader {
  /// @param width in pixels, or in the units of a drawing; at least 1
  /// @param height likewise
  /// @param resolution pixels or units an inch; 0 where the file does not say
  record Known(Picture.Format format, int width, int height, double resolution)
      implements PictureHeader {
    Known withResolution(double other) {
      return new Known(format, width, height, other);
    }
  }

  /// @param why completes the sentence "the picture …"
  record Unreadable(String why, String hint) implements PictureHeader {}

  String SAVE_AGAIN = "open it in a picture editor and save it again as PNG or JPEG";

  static PictureHeader read(Bytes bytes) {
    if (startsWith(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
      return png(bytes);
    }
    if (startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
      return JpegHeader.read(bytes);
    }
    if (startsWith(bytes, 'G', 'I', 'F', '8')
        || startsWith(bytes, 'R', 'I', 'F', 'F')
        || startsWith(bytes, 'B', 'M')
        || startsWith(bytes, 'I', 'I', '*')
        || startsWith(bytes, 'M', 'M', 0)) {
      return new Unreadable("is in a format that cannot be printed here", SAVE_AGAIN);
    }
    return SvgHeader.read(bytes);
  }

  /// PNG (ISO 15948), 11.2.2: the first chunk is IHDR with width and height.
  private static PictureHeader png(Bytes bytes) {
    if (bytes.size() < 33 || !isAt(bytes, 12, "IHDR")) {
      return new Unreadable("is a broken PNG file", SAVE_AGAIN);
    }
    var extent = extent(Picture.Format.PNG, number(bytes, 16, 4), number(bytes, 20, 4));
    return extent instanceof Known known ? known.withResolution(pngResolution(bytes)) : extent;
  }

  /// 11.3.5.3: pHYs stands before the picture itself and counts pixels a metre.
  private static double pngResolution(Bytes bytes) {
    for (long at = 33; at + 20 < bytes.size(); at += 12 + number(bytes, (int) at, 4)) {
      if (isAt(bytes, (int) at + 4, "IDAT")) {
        return 0;
      }
      if (isAt(bytes, (int) at + 4, "pHYs")) {
        boolean metres = bytes.at((int) at + 16) == 1;
        return metres ? number(bytes, (int) at + 8, 4) * 0.0254 : 0;
      }
    }
    return 0;
  }

  static PictureHeader extent(Picture.Format format, long width, long height) {
    return width < 1 || height < 1 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE
        ? new Unreadable("says that it has no width or no height", SAVE_AGAIN)
        : new Known(format, (int) width, (int) height, 0);
  }

  /// A number of several bytes, the greatest first.
  static long number(Bytes bytes, int offset, int length) {
    var number = 0L;
    for (var index = offset; index < offset + length; index++) {
      number = (number << 8) | bytes.at(index);
    }
    return number;
  }

  private static boolean startsWith(Bytes bytes, int... start) {
    if (bytes.size() < start.length) {
      return false;
    }
    for (var index = 0; index < start.length; index++) {
      if (bytes.at(index) != start[index]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAt(Bytes bytes, int offset, String ascii) {
    for (var index = 0; index < ascii.length(); index++) {
      if (bytes.at(offset + index) != ascii.charAt(index)) {
        return false;
      }
    }
    return true;
  }
}
