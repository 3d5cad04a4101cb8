package fasti.pdf;

import fasti.pdf.ImageStream.Extent;
import fasti.text.Picture;
import fasti.unit.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/// A PNG in the file. PDF knows PNG's way of packing rows, so what is not interlaced and not
/// transparent passes through; the rest is decoded.
final class PngPicture {
  private static final int SIGNATURE = 8;
  private static final int PALETTE = 3;

  /// No picture of ours has a greater profile; a stream that inflates to more is not one.
  private static final int LARGEST_PROFILE = 4 << 20;

  private final Bytes bytes;
  private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
  private byte[] palette = {};
  private byte[] profile = {};
  private boolean seeThrough;
  private int header;

  private PngPicture(Bytes bytes) {
    this.bytes = bytes;
  }

  static PictureObject write(Picture picture, String resourceName, ColourSpaces colours)
      throws IOException {
    var png = new PngPicture(picture.bytes());
    png.read();
    var stream = png.passes() ? png.passedThrough(colours) : DecodedPicture.of(picture);
    return new PictureObject(resourceName, stream, Turn.NONE);
  }

  /// Chunk by chunk (PNG 1.2, 3.2): length, name, content, checksum.
  private void read() throws IOException {
    try {
      for (int at = SIGNATURE; at < bytes.size(); at += 12 + number(at)) {
        chunk(name(at + 4), at + 8, number(at));
      }
    } catch (IndexOutOfBoundsException tooShort) {
      throw new IOException("the PNG ends within a chunk", tooShort);
    }
  }

  private void chunk(String name, int start, int length) throws IOException {
    switch (name) {
      case "IHDR" -> header = start;
      case "PLTE" -> palette = slice(start, length);
      case "tRNS" -> seeThrough = true;
      case "iCCP" -> profile = inflated(slice(start, length));
      case "IDAT" -> rows.writeBytes(slice(start, length));
      default -> {
        // Times, remarks and the like.
      }
    }
  }

  /// Types 4 and 6 have transparency for each pixel; the last byte of the header says interlaced.
  private boolean passes() {
    int type = bytes.at(header + 9);
    return !seeThrough && type <= PALETTE && bytes.at(header + 12) == 0;
  }

  private COSStream passedThrough(ColourSpaces colours) throws IOException {
    var extent = new Extent(number(header), number(header + 4));
    int depth = bytes.at(header + 8);
    int type = bytes.at(header + 9);
    int numbers = type == 2 ? 3 : 1;
    var stream = Streams.plain(rows.toByteArray());
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    stream.setItem(COSName.DECODE_PARMS, PredictedRows.parameters(extent, numbers, depth));
    var space = type == PALETTE ? indexed(colours) : colours.of(numbers, Bytes.of(profile));
    return ImageStream.describe(stream, extent, depth, space);
  }

  private COSBase indexed(ColourSpaces colours) throws IOException {
    return Cos.array(
        COSName.INDEXED,
        colours.of(3, Bytes.of(profile)),
        Cos.integer(palette.length / 3 - 1L),
        new COSString(palette));
  }

  /// A name, a zero, a zero for "deflated", then the profile.
  private static byte[] inflated(byte[] content) throws IOException {
    int at = 0;
    while (content[at] != 0) {
      at++;
    }
    var packed = new ByteArrayInputStream(content, at + 2, content.length);
    try (var profile = new InflaterInputStream(packed)) {
      return profile.readNBytes(LARGEST_PROFILE);
    }
  }

  private byte[] slice(int start, int length) throws IOException {
    try (var from = bytes.open()) {
      from.skipNBytes(start);
      return from.readNBytes(length);
    }
  }

  private String name(int at) throws IOException {
    return new String(slice(at, 4), StandardCharsets.US_ASCII);
  }

  private int number(int at) {
    return bytes.at(at) << 24 | bytes.at(at + 1) << 16 | bytes.at(at + 2) << 8 | bytes.at(at + 3);
  }
}
