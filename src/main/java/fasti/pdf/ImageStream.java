package fasti.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// The entries that every image XObject has (ISO 32000-1, table 89).
final class ImageStream {
  static COSStream describe(COSStream stream, Extent extent, int depth, COSBase colours) {
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
    stream.setInt(COSName.WIDTH, extent.width());
    stream.setInt(COSName.HEIGHT, extent.height());
    stream.setInt(COSName.BITS_PER_COMPONENT, depth);
    stream.setItem(COSName.COLORSPACE, colours);
    return stream;
  }

  /// In pixels.
  record Extent(int width, int height) {}

  private ImageStream() {}
}
