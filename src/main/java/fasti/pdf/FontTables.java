package fasti.pdf;

import fasti.unit.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A font file cut down to the tables that a subset is made from (OpenType 1.9, "Organization of an
/// OpenType font"). Reading the others, above all those for shaping, takes longer than all else
/// that is done to a small book's fonts.
final class FontTables {
  /// Those that say how glyphs are drawn, and three more that measures are read from.
  private static final List<String> NEEDED =
      List.of(
          "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp",
          "post", "prep");

  private static final int HEADER = 12;
  private static final int ENTRY = 16;

  /// One table's line in the directory.
  private record Entry(String tag, int checksum, int offset, int length) {
    /// Tables begin at multiples of four.
    int room() {
      return (length + 3) & ~3;
    }
  }

  static byte[] of(Bytes font) {
    var whole = font.copy();
    var entries = entries(whole);
    int start = HEADER + entries.size() * ENTRY;
    var file = ByteBuffer.allocate(start + entries.stream().mapToInt(Entry::room).sum());
    file.put(whole, 0, 4).putShort((short) entries.size());
    file.position(HEADER);
    int at = start;
    for (var entry : entries) {
      file.put(entry.tag().getBytes(StandardCharsets.ISO_8859_1));
      file.putInt(entry.checksum()).putInt(at).putInt(entry.length());
      file.put(at, whole, entry.offset(), entry.length());
      at += entry.room();
    }
    return file.array();
  }

  private static List<Entry> entries(byte[] whole) {
    var font = ByteBuffer.wrap(whole);
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < font.getShort(4); i++) {
      int at = HEADER + i * ENTRY;
      var tag = new String(whole, at, 4, StandardCharsets.ISO_8859_1);
      if (NEEDED.contains(tag)) {
        entries.add(new Entry(tag, font.getInt(at + 4), font.getInt(at + 8), font.getInt(at + 12)));
      }
    }
    return entries;
  }

  private FontTables() {}
}
