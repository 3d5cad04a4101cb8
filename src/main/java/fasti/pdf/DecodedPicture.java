package fasti.pdf;

import fasti.pdf.ImageStream.Extent;
import fasti.picture.Decoder;
import fasti.text.Picture;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// A picture that PDF cannot read as it is, as plain pixels of sRGB, its transparency split off
/// into a soft mask (ISO 32000-1, 11.6.5.3).
final class DecodedPicture {
  private static final int OPAQUE = 255;

  static COSStream of(Picture picture) throws IOException {
    var rows = Decoder.all(picture);
    var extent = new Extent(rows.width(), rows.height());
    var pixels = new byte[extent.width() * extent.height() * 3];
    var cover = new byte[extent.width() * extent.height()];
    boolean seeThrough = false;
    var row = new int[extent.width()];
    int at = 0;
    for (int y = 0; y < extent.height(); y++) {
      rows.read(y, row);
      for (int pixel : row) {
        pixels[at * 3] = (byte) (pixel >> 16);
        pixels[at * 3 + 1] = (byte) (pixel >> 8);
        pixels[at * 3 + 2] = (byte) pixel;
        cover[at++] = (byte) (pixel >> 24);
        seeThrough |= pixel >>> 24 != OPAQUE;
      }
    }
    var stream = PredictedRows.stream(pixels, extent, 3);
    ImageStream.describe(stream, extent, 8, COSName.DEVICERGB);
    if (seeThrough) {
      var mask = PredictedRows.stream(cover, extent, 1);
      stream.setItem(COSName.SMASK, ImageStream.describe(mask, extent, 8, COSName.DEVICEGRAY));
    }
    return stream;
  }

  private DecodedPicture() {}
}
