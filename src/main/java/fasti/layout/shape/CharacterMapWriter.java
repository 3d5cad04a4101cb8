package fasti.layout.shape;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/// Writes which glyph stands for which character (OpenType 1.9, `cmap`): as segments of 16 bits for
/// old readers and, where these do not hold all, as groups too.
final class CharacterMapWriter {
  private static final int WINDOWS = 3;
  private static final int PLANE = 1;
  private static final int ALL = 10;
  private static final int LAST = 0xFFFF;

  /// A table of format 4 gives its length in 16 bits, at 8 bytes a segment.
  private static final int MOST_SEGMENTS = 8000;

  /// Characters in a row whose glyphs stand in a row too.
  private record Run(int first, int last, int glyph) {
    boolean isFollowedBy(int character, int other) {
      return character == last + 1 && other == glyph + character - first;
    }
  }

  /// @param glyphs by character
  static byte[] write(SortedMap<Integer, Integer> glyphs) {
    var runs = runs(glyphs);
    var near = runs.stream().filter(run -> run.last() < LAST).limit(MOST_SEGMENTS).toList();
    boolean isWhole = near.size() == runs.size();
    int maps = isWhole ? 1 : 2;
    int start = 4 + 8 * maps;
    int size = 16 + 8 * (near.size() + 1);
    var table = ByteBuffer.allocate(start + size + (isWhole ? 0 : 16 + 12 * runs.size()));
    table.putShort((short) 0).putShort((short) maps);
    table.putShort((short) WINDOWS).putShort((short) PLANE).putInt(start);
    if (!isWhole) {
      table.putShort((short) WINDOWS).putShort((short) ALL).putInt(start + size);
    }
    segments(near, size, table);
    if (!isWhole) {
      groups(runs, table);
    }
    return table.array();
  }

  private static List<Run> runs(SortedMap<Integer, Integer> glyphs) {
    var runs = new ArrayList<Run>();
    glyphs.forEach(
        (character, glyph) -> {
          boolean goesOn =
              !runs.isEmpty()
                  && runs.getLast().isFollowedBy(character, glyph)
                  && character <= LAST == runs.getLast().last() <= LAST;
          var run = goesOn ? runs.removeLast() : new Run(character, character, glyph);
          runs.add(new Run(run.first(), character, run.glyph()));
        });
    return runs;
  }

  /// Format 4; a last segment for U+FFFF, which is no character, ends it.
  private static void segments(List<Run> runs, int size, ByteBuffer table) {
    int count = runs.size() + 1;
    table.putShort((short) 4).putShort((short) size).putShort((short) 0);
    table.putShort((short) (2 * count));
    FontFileWriter.search(count, 2, table);
    runs.forEach(run -> table.putShort((short) run.last()));
    table.putShort((short) LAST).putShort((short) 0);
    runs.forEach(run -> table.putShort((short) run.first()));
    table.putShort((short) LAST);
    runs.forEach(run -> table.putShort((short) (run.glyph() - run.first())));
    table.putShort((short) 1);
    table.position(table.position() + 2 * count);
  }

  /// Format 12.
  private static void groups(List<Run> runs, ByteBuffer table) {
    table.putShort((short) 12).putShort((short) 0).putInt(16 + 12 * runs.size()).putInt(0);
    table.putInt(runs.size());
    runs.forEach(run -> table.putInt(run.first()).putInt(run.last()).putInt(run.glyph()));
  }

  private CharacterMapWriter() {}
}
