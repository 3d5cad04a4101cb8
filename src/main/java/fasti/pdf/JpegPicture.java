package fasti.pdf;

import fasti.pdf.ImageStream.Extent;
import fasti.picture.IccProfile;
import fasti.picture.JpegHeader;
import fasti.text.Picture;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// A JPEG in the file. CMYK without a profile may not stand beside an output intent of RGB (ISO
/// 19005-2, 6.2.4.3): such a picture is decoded. With its profile it passes through.
final class JpegPicture {
  private static final int CMYK = 4;

  static PictureObject write(Picture picture, String resourceName, ColourSpaces colours)
      throws IOException {
    var header = JpegHeader.read(picture.bytes());
    var stream =
        header.isReadByPdf(IccProfile.isUsable(header.profile(), CMYK))
            ? passedThrough(picture, header, colours)
            : DecodedPicture.of(picture);
    return new PictureObject(resourceName, stream, turn(picture, header));
  }

  private static COSStream passedThrough(Picture picture, JpegHeader header, ColourSpaces colours)
      throws IOException {
    var stream = Streams.plain(picture.bytes().copy());
    stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
    if (header.components() == CMYK && header.inverted()) {
      stream.setItem(COSName.DECODE, inverted());
    }
    var extent = new Extent(header.width(), header.height());
    return ImageStream.describe(
        stream, extent, 8, colours.of(header.components(), header.profile()));
  }

  /// Adobe writes 255 for no ink.
  private static COSArray inverted() {
    var decode = Cos.array();
    for (int i = 0; i < CMYK; i++) {
      decode.add(Cos.integer(1));
      decode.add(Cos.integer(0));
    }
    return decode;
  }

  /// A quarter turn only where the picture's sides were told as they are upright; else the place on
  /// the page has the wrong shape for it.
  private static Turn turn(Picture picture, JpegHeader header) {
    var turn = Turn.of(header.orientation());
    boolean fits =
        !turn.swapsSides()
            || (picture.width() == header.height() && picture.height() == header.width());
    return fits ? turn : Turn.NONE;
  }

  private JpegPicture() {}
}
