package fasti.pdf;

import fasti.pdf.ImageStream.Extent;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Rows of pixels, each told as the difference from the row above (PNG 1.2, 6.4 "Up"), which
/// deflates well.
final class PredictedRows {
  private static final byte UP = 2;
  private static final int PNG_PREDICTORS = 15;

  /// @param colours numbers of eight bits to a pixel
  static COSStream stream(byte[] pixels, Extent extent, int colours) throws IOException {
    int width = extent.width() * colours;
    var rows = new byte[(width + 1) * extent.height()];
    for (int y = 0; y < extent.height(); y++) {
      int to = y * (width + 1);
      rows[to] = UP;
      for (int x = 0; x < width; x++) {
        int from = y * width + x;
        rows[to + 1 + x] = (byte) (pixels[from] - (y == 0 ? 0 : pixels[from - width]));
      }
    }
    var stream = Streams.deflated(rows);
    stream.setItem(COSName.DECODE_PARMS, parameters(extent, colours, 8));
    return stream;
  }

  /// @param depth bits to a number
  static COSDictionary parameters(Extent extent, int colours, int depth) {
    var parameters = Cos.inline();
    parameters.setInt(COSName.PREDICTOR, PNG_PREDICTORS);
    parameters.setInt(COSName.COLORS, colours);
    parameters.setInt(COSName.BITS_PER_COMPONENT, depth);
    parameters.setInt(COSName.COLUMNS, extent.width());
    return parameters;
  }

  private PredictedRows() {}
}
