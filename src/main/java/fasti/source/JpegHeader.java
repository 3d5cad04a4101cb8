package fasti.source;

import fasti.text.Picture;
import fasti.unit.Bytes;

/// The frame header of a JPEG file (ITU-T T.81, annex B).
final class JpegHeader {
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
    return PictureHeader.extent(
        Picture.Format.JPEG,
        PictureHeader.number(bytes, offset + 7, 2),
        PictureHeader.number(bytes, offset + 5, 2));
  }

  private JpegHeader() {}
}
