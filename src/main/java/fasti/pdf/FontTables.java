package fasti.pdf;

import fasti.unit.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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

  /// A `cmap` that knows no letter: FontBox asks for one, but glyphs are named by their numbers.
  /// One table for Windows and the plane that all know, at 12, of the form 6 and ten octets long.
  private static final byte[] NO_LETTERS = {
    0, 0, 0, 1, 0, 3, 0, 1, 0, 0, 0, 12, 0, 6, 0, 10, 0, 0, 0, 0, 0, 0
  };

  /// A `post` table up to the glyphs' names.
  private static final int MEASURES = 32;

  /// The form of a `post` table without names.
  private static final int NAMELESS = 3;

  private record Table(String tag, byte[] content) {
    /// Tables begin at multiples of four.
    int room() {
      return (content.length + 3) & ~3;
    }
  }

  /// No checksums: nobody reads them.
  static byte[] of(Bytes font) {
    var tables = tables(font);
    int start = HEADER + tables.size() * ENTRY;
    var file = ByteBuffer.allocate(start + tables.stream().mapToInt(Table::room).sum());
    file.put(font.copy(0, 4)).putShort((short) tables.size());
    file.position(HEADER);
    int at = start;
    for (var table : tables) {
      file.put(table.tag().getBytes(StandardCharsets.ISO_8859_1));
      file.putInt(0).putInt(at).putInt(table.content().length);
      file.put(at, table.content());
      at += table.room();
    }
    return file.array();
  }

  private static List<Table> tables(Bytes font) {
    int count = ByteBuffer.wrap(font.copy(0, HEADER)).getShort(4);
    var directory = ByteBuffer.wrap(font.copy(0, HEADER + count * ENTRY));
    var tables = new ArrayList<Table>();
    for (int at = HEADER; at < directory.capacity(); at += ENTRY) {
      var tag = new String(directory.array(), at, 4, StandardCharsets.ISO_8859_1);
      if (NEEDED.contains(tag)) {
        var content = font.copy(directory.getInt(at + 8), directory.getInt(at + 12));
        tables.add(new Table(tag, withoutNames(tag, content)));
      }
    }
    return tables;
  }

  /// Neither the glyphs' letters nor their names, which take longer to read than the glyphs.
  private static byte[] withoutNames(String tag, byte[] content) {
    return switch (tag) {
      case "cmap" -> NO_LETTERS;
      case "post" ->
          ByteBuffer.wrap(Arrays.copyOf(content, MEASURES)).putShort((short) NAMELESS).array();
      default -> content;
    };
  }

  private FontTables() {}
}
