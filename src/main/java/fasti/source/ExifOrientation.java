package fasti.source;

import fasti.unit.Bytes;

/// How a camera was held, as a JPEG file says it (Exif 2.32, tag 0x0112): 1 is upright, 5 to 8 are
/// turned by a quarter.
final class ExifOrientation {
  private static final int UPRIGHT = 1;
  private static final int APP1 = 0xE1;
  private static final int START_OF_SCAN = 0xDA;
  private static final long EXIF = 0x45786966;
  private static final int ORIENTATION = 0x0112;

  static int of(Bytes bytes) {
    int offset = 2;
    while (offset + 10 < bytes.size()
        && bytes.at(offset) == 0xFF
        && bytes.at(offset + 1) != START_OF_SCAN) {
      int length = (int) PictureHeader.number(bytes, offset + 2, 2);
      boolean exif =
          bytes.at(offset + 1) == APP1 && PictureHeader.number(bytes, offset + 4, 4) == EXIF;
      if (exif) {
        return inDirectory(bytes, offset + 10, Math.min(bytes.size(), offset + 2 + length));
      }
      offset += 2 + length;
    }
    return UPRIGHT;
  }

  /// @param tiff where the segment's own offsets begin
  /// @param end of the segment
  private static int inDirectory(Bytes bytes, int tiff, int end) {
    if (tiff + 8 > end) {
      return UPRIGHT;
    }
    boolean little = bytes.at(tiff) == 'I';
    int directory = tiff + number(bytes, tiff + 6, little);
    if (directory + 2 > end) {
      return UPRIGHT;
    }
    int count = number(bytes, directory, little);
    for (int i = 0; i < count && directory + 14 + i * 12 <= end; i++) {
      int entry = directory + 2 + i * 12;
      if (number(bytes, entry, little) == ORIENTATION) {
        return number(bytes, entry + 8, little);
      }
    }
    return UPRIGHT;
  }

  private static int number(Bytes bytes, int at, boolean little) {
    return little ? bytes.at(at) | bytes.at(at + 1) << 8 : bytes.at(at) << 8 | bytes.at(at + 1);
  }

  private ExifOrientation() {}
}
