package fasti.picture;

import fasti.unit.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/// What the segments before the picture itself say (ITU-T T.81, B.2; Exif 2.32; ICC.1:2004-10,
/// B.4).
///
/// @param frame the kind of coding, the second byte of its marker: 0xC0 baseline, 0xC2 progressive
/// @param components 1 is grey, 3 is colour, 4 is CMYK
/// @param inverted whether Adobe's segment stands in it, which turns CMYK about
/// @param transform what that segment says: 2 is YCCK
/// @param orientation as Exif counts it, 1 where nothing is said
/// @param profile an ICC profile, or no bytes
public record JpegHeader(
    int frame,
    int precision,
    int width,
    int height,
    int components,
    boolean inverted,
    int transform,
    int orientation,
    Bytes profile) {

  public static JpegHeader read(Bytes bytes) throws IOException {
    return new Reader(bytes).read();
  }

  /// Baseline, extended and progressive, by Huffman's codes and eight bits deep: what PDF readers
  /// decode (ISO 32000-1, 7.4.8).
  ///
  /// @param hasCmykProfile without one, CMYK means nothing here
  public boolean isReadByPdf(boolean hasCmykProfile) {
    boolean coloursKnown =
        components == 1 || components == 3 || (components == 4 && hasCmykProfile);
    return frame <= 0xC2 && precision == 8 && coloursKnown;
  }

  /// Walks from segment to segment.
  private static final class Reader {
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int PROFILE_HEAD = 14;
    private static final int ORIENTATION = 0x0112;

    private final Bytes bytes;
    private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
    private int frame = -1;
    private int frameAt;
    private boolean adobe;
    private int transform;
    private int orientation = 1;

    Reader(Bytes bytes) {
      this.bytes = bytes;
    }

    JpegHeader read() throws IOException {
      try {
        for (int at = next(2); marker(at) != START_OF_SCAN; at = next(at + 2 + big(at + 2))) {
          segment(marker(at), at + 4, big(at + 2) - 2);
        }
        if (frame < 0) {
          throw new IOException("the JPEG has no frame");
        }
        return header();
      } catch (IndexOutOfBoundsException tooShort) {
        throw new IOException("the JPEG ends in its header", tooShort);
      }
    }

    private JpegHeader header() {
      return new JpegHeader(
          frame,
          bytes.at(frameAt),
          big(frameAt + 3),
          big(frameAt + 1),
          bytes.at(frameAt + 5),
          adobe,
          transform,
          orientation,
          Bytes.of(profile.toByteArray()));
    }

    /// Any number of 0xFF may stand before a marker (B.1.1.2).
    private int next(int at) {
      int marker = at;
      while (bytes.at(marker + 1) == 0xFF) {
        marker++;
      }
      return marker;
    }

    private int marker(int at) throws IOException {
      if (bytes.at(at) != 0xFF) {
        throw new IOException("not a segment of a JPEG at byte " + at);
      }
      return bytes.at(at + 1);
    }

    private void segment(int marker, int start, int length) {
      if (isFrame(marker)) {
        frame = marker;
        frameAt = start;
      } else if (marker == APP14 && starts(start, "Adobe")) {
        adobe = true;
        transform = bytes.at(start + 11);
      } else if (marker == APP2 && starts(start, "ICC_PROFILE")) {
        // Its parts stand in their order in every file that is known.
        for (int i = start + PROFILE_HEAD; i < start + length; i++) {
          profile.write(bytes.at(i));
        }
      } else if (marker == APP1 && starts(start, "Exif")) {
        exif(start + 6, start + length);
      }
    }

    /// 0xC4, 0xC8 and 0xCC are tables, not frames.
    private static boolean isFrame(int marker) {
      return marker == 0xC0 || (marker > 0xC0 && marker <= 0xCF && marker % 4 != 0);
    }

    private void exif(int tiff, int end) {
      boolean little = bytes.at(tiff) == 'I';
      int directory = tiff + number(tiff + 6, little);
      int count = number(directory, little);
      for (int i = 0; i < count && directory + 14 + i * 12 <= end; i++) {
        int entry = directory + 2 + i * 12;
        if (number(entry, little) == ORIENTATION) {
          orientation = number(entry + 8, little);
        }
      }
    }

    private int number(int at, boolean little) {
      return little ? bytes.at(at) | bytes.at(at + 1) << 8 : big(at);
    }

    private int big(int at) {
      return bytes.at(at) << 8 | bytes.at(at + 1);
    }

    private boolean starts(int at, String word) {
      for (int i = 0; i < word.length(); i++) {
        if (bytes.at(at + i) != word.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }
}
