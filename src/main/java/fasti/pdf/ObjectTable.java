package fasti.pdf;

import fasti.pdf.ImageStream.Extent;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Where each object stands (ISO 32000-1, 7.5.8): seven octets for each, its kind, then its offset,
/// or its pack and its place in that.
final class ObjectTable {
  private static final int FREE = 0;
  private static final int ALONE = 1;
  private static final int PACKED = 2;
  private static final int ROW = 7;

  private byte[] rows = new byte[ROW * 1024];

  ObjectTable() {
    row(0, FREE, 0, 0xFFFF);
  }

  void alone(int number, long offset) {
    row(number, ALONE, offset, 0);
  }

  void packed(int number, int pack, int place) {
    row(number, PACKED, pack, place);
  }

  /// @param size how many objects there are, with the one that is always free
  COSStream stream(int size) throws IOException {
    var stream = PredictedRows.stream(rows, new Extent(ROW, size), 1);
    stream.setItem(COSName.TYPE, COSName.XREF);
    stream.setInt(COSName.SIZE, size);
    stream.setItem(COSName.W, Cos.array(Cos.integer(1), Cos.integer(4), Cos.integer(2)));
    return stream;
  }

  /// @param place an offset, or the number of a pack
  /// @param rest the place in the pack, or the generation
  private void row(int number, int kind, long place, int rest) {
    int at = number * ROW;
    if (at + ROW > rows.length) {
      rows = Arrays.copyOf(rows, Math.max(rows.length * 2, at + ROW));
    }
    rows[at] = (byte) kind;
    for (int i = 0; i < 4; i++) {
      rows[at + 1 + i] = (byte) (place >> (24 - 8 * i));
    }
    rows[at + 5] = (byte) (rest >> 8);
    rows[at + 6] = (byte) rest;
  }
}
