package fasti.layout.shape;

import fasti.unit.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// Puts tables together to a font file (OpenType 1.9, "OpenType font file").
final class FontFileWriter {
  private static final int TRUE_TYPE = 0x0001_0000;
  private static final int DIRECTORY = 12;
  private static final int RECORD = 16;

  /// `head`: where the number stands that makes the sum of the whole file this one.
  private static final int ADJUSTMENT = 8;

  private static final int WHOLE_SUM = 0xB1B0_AFBA;

  private final Map<String, byte[]> tables = new TreeMap<>();

  void add(String tag, byte[] content) {
    tables.put(tag, content);
  }

  Bytes write() {
    int size = DIRECTORY + RECORD * tables.size();
    int first = size;
    for (var content : tables.values()) {
      size += padded(content.length);
    }
    var file = ByteBuffer.allocate(size);
    file.putInt(TRUE_TYPE).putShort((short) tables.size());
    search(tables.size(), RECORD, file);
    int at = first;
    for (var table : tables.entrySet()) {
      file.put(at, table.getValue());
      file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
      file.putInt(sum(file, at, padded(table.getValue().length)));
      file.putInt(at).putInt(table.getValue().length);
      at += padded(table.getValue().length);
    }
    adjust(file);
    return Bytes.of(file.array());
  }

  /// The three numbers by which old programs search a list by halves.
  static void search(int count, int record, ByteBuffer out) {
    int half = Integer.highestOneBit(Math.max(1, count));
    out.putShort((short) (half * record));
    out.putShort((short) Integer.numberOfTrailingZeros(half));
    out.putShort((short) ((count - half) * record));
  }

  /// A copy of the table `head` without the adjustment, which is found last.
  static byte[] unadjusted(byte[] head) {
    var copy = ByteBuffer.wrap(head.clone());
    copy.putInt(ADJUSTMENT, 0);
    return copy.array();
  }

  private void adjust(ByteBuffer file) {
    int head = DIRECTORY;
    while (!tag(file, head).equals("head")) {
      head += RECORD;
    }
    file.putInt(file.getInt(head + 8) + ADJUSTMENT, WHOLE_SUM - sum(file, 0, file.capacity()));
  }

  private static String tag(ByteBuffer file, int at) {
    var letters = new byte[4];
    file.get(at, letters);
    return new String(letters, StandardCharsets.ISO_8859_1);
  }

  private static int sum(ByteBuffer file, int start, int length) {
    int sum = 0;
    for (int at = start; at < start + length; at += 4) {
      sum += file.getInt(at);
    }
    return sum;
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }
}
