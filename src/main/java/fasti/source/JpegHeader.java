package fasti.source;

import fasti.text.Picture;
import fasti.unit.Bytes;

/// The frame header of a JPEG file (ITU-T T.81, annex B).
final class JpegHeader {
  private static final long JFIF = 0x4A464946;

  /// From this orientation on width and height change places when the picture is upright.
  private static final int FIRST_QUARTER_TURN = 5;

  static PictureHeader read(Bytes bytes) {
    var offset = 2;
    while (offset + 9 < bytes.size() && bytes.at(offset) == 0xFF) {
      var marker = bytes.at(offset + 1);
      if (isFrame(marker)) {
        return frame(bytes, offset, marker);
      }
      // A marker may be filled up with FF, and these have no length: TEM, RST0 to RST7, SOI.
      var isBare = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
      if (marker == 0xFF) {
        offset++;
      } else {
        offset += isBare ? 2 : 2 + (int) PictureHeader.number(bytes, offset + 2, 2);
      }
    }
    return new PictureHeader.Unreadable("is a broken JPEG file", PictureHeader.SAVE_AGAIN);
  }

  /// SOF0 to SOF15, but for DHT, JPG and DAC, which lie between them.
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /// PDF's DCTDecode reads baseline, extended and progressive Huffman frames only (ISO 32000-1,
  /// 7.4.8).
  private static PictureHeader frame(Bytes bytes, int offset, int marker) {
    if (marker > 0xC2) {
      return new PictureHeader.Unreadable(
          "is a JPEG file of a rare kind that cannot be printed", PictureHeader.SAVE_AGAIN);
    }
    long across = PictureHeader.number(bytes, offset + 7, 2);
    long down = PictureHeader.number(bytes, offset + 5, 2);
    boolean turned = ExifOrientation.of(bytes) >= FIRST_QUARTER_TURN;
    var extent =
        PictureHeader.extent(Picture.Format.JPEG, turned ? down : across, turned ? across : down);
    return extent instanceof PictureHeader.Known known
        ? known.withResolution(resolution(bytes))
        : extent;
  }

  /// JFIF 1.02: right after the start, APP0 says how many dots there are an inch or a centimetre.
  private static double resolution(Bytes bytes) {
    boolean said =
        bytes.size() > 20
            && bytes.at(2) == 0xFF
            && bytes.at(3) == 0xE0
            && PictureHeader.number(bytes, 6, 4) == JFIF;
    if (!said) {
      return 0;
    }
    double dots = PictureHeader.number(bytes, 14, 2);
    return switch (bytes.at(13)) {
      case 1 -> dots;
      case 2 -> dots * 2.54;
      default -> 0;
    };
  }

  private JpegHeader() {}
}
