package fasti.layout.shape;

import java.util.concurrent.atomic.AtomicReferenceArray;

/// Which glyph stands for which character (OpenType 1.9, `cmap`, formats 4 and 12).
final class CharacterMap {
  private static final int PAGE = 256;

  private final FontTables tables;
  private final int segments;
  private final int groups;

  /// One bit a character, for the Basic Multilingual Plane, a page of 256 at a time when first
  /// asked: to ask is far more frequent than to look a glyph up.
  private final AtomicReferenceArray<long[]> pages = new AtomicReferenceArray<>(PAGE);

  private CharacterMap(FontTables tables, int segments, int groups) {
    this.tables = tables;
    this.segments = segments;
    this.groups = groups;
  }

  static CharacterMap in(FontTables tables) throws UnusableFontException {
    int table = tables.at("cmap");
    int count = tables.uint16(table + 2);
    int segments = 0;
    int groups = 0;
    for (int i = 0; i < count; i++) {
      int entry = table + 4 + 8 * i;
      int map = table + tables.int32(entry + 4);
      if (!isUnicode(tables.uint16(entry), tables.uint16(entry + 2))) {
        continue;
      }
      switch (tables.uint16(map)) {
        case 4 -> segments = map;
        case 12 -> groups = map;
        default -> {}
      }
    }
    if (segments == 0 && groups == 0) {
      throw new UnusableFontException("does not say which glyphs stand for which characters");
    }
    return new CharacterMap(tables, segments, groups);
  }

  private static boolean isUnicode(int platform, int encoding) {
    return (platform == 0 && encoding != 5) || (platform == 3 && (encoding == 1 || encoding == 10));
  }

  boolean covers(int codePoint) {
    if (codePoint > Character.MAX_VALUE) {
      return glyph(codePoint) != 0;
    }
    long[] page = page(codePoint / PAGE);
    return ((page[codePoint % PAGE / Long.SIZE] >>> codePoint) & 1) != 0;
  }

  private long[] page(int number) {
    long[] page = pages.get(number);
    if (page == null) {
      page = new long[PAGE / Long.SIZE];
      for (int i = 0; i < PAGE; i++) {
        if (glyph(number * PAGE + i) != 0) {
          page[i / Long.SIZE] |= 1L << i;
        }
      }
      pages.set(number, page);
    }
    return page;
  }

  /// @return counted from 0; 0 where the character has no glyph, or the table points outside itself
  int glyph(int codePoint) {
    try {
      if (groups != 0) {
        return glyphInGroups(codePoint);
      }
      return codePoint > Character.MAX_VALUE ? 0 : glyphInSegments(codePoint);
    } catch (IndexOutOfBoundsException _) {
      return 0;
    }
  }

  private int glyphInGroups(int codePoint) {
    int low = 0;
    int high = tables.int32(groups + 12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = groups + 16 + 12 * middle;
      int start = tables.int32(group);
      if (codePoint < start) {
        high = middle - 1;
      } else if (codePoint > tables.int32(group + 4)) {
        low = middle + 1;
      } else {
        return tables.int32(group + 8) + codePoint - start;
      }
    }
    return 0;
  }

  private int glyphInSegments(int character) {
    int count = tables.uint16(segments + 6) / 2;
    int ends = segments + 14;
    int low = 0;
    int high = count - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tables.uint16(ends + 2 * middle) < character) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int start = tables.uint16(ends + 2 * count + 2 + 2 * low);
    if (character < start || character > tables.uint16(ends + 2 * low)) {
      return 0;
    }
    return glyphInSegment(character - start, ends + 2 + 4 * count + 2 * low, 2 * count, character);
  }

  /// @param deltas where the segment's idDelta stands; its idRangeOffset is `next` further on
  private int glyphInSegment(int offset, int deltas, int next, int character) {
    int delta = tables.uint16(deltas);
    int ranges = deltas + next;
    int range = tables.uint16(ranges);
    if (range == 0) {
      return (character + delta) & 0xFFFF;
    }
    int glyph = tables.uint16(ranges + range + 2 * offset);
    return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
  }
}
