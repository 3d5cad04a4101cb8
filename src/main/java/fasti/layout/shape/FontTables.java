package fasti.layout.shape;

import fasti.unit.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The table directory of a font file, and its numbers (OpenType 1.9, "OpenType font file").
/// Offsets count from 0 at the start of the file.
final class FontTables {
  private static final int TRUE_TYPE = 0x0001_0000;
  private static final int APPLE_TRUE_TYPE = 0x7472_7565;
  private static final int COLLECTION = 0x7474_6366;
  private static final int POST_SCRIPT = 0x4F54_544F;
  private static final int WEB_FONT = 0x774F_4646;
  private static final int WEB_FONT_2 = 0x774F_4632;
  private static final int DIRECTORY = 12;
  private static final int RECORD = 16;

  private final Bytes file;
  private final Map<String, Integer> offsets = new HashMap<>();
  private final Map<String, Integer> lengths = new HashMap<>();

  private FontTables(Bytes file) {
    this.file = file;
  }

  static FontTables of(Bytes file) throws UnusableFontException {
    if (file.size() < DIRECTORY) {
      throw new UnusableFontException("is no font");
    }
    var tables = new FontTables(file);
    refuseForeign(tables.int32(0));
    int count = tables.uint16(4);
    for (int i = 0; i < count; i++) {
      tables.enter(DIRECTORY + RECORD * i);
    }
    return tables;
  }

  private static void refuseForeign(int kind) throws UnusableFontException {
    switch (kind) {
      case TRUE_TYPE, APPLE_TRUE_TYPE -> {}
      case POST_SCRIPT ->
          throw new UnusableFontException(
              "has PostScript outlines (CFF); only TrueType outlines (.ttf) can be used");
      case COLLECTION ->
          throw new UnusableFontException("is a collection of fonts; only single ones can be used");
      case WEB_FONT, WEB_FONT_2 ->
          throw new UnusableFontException("is packed for the web (WOFF); only .ttf can be used");
      default -> throw new UnusableFontException("is no font");
    }
  }

  private void enter(int entry) throws UnusableFontException {
    if (entry + RECORD > file.size()) {
      throw new UnusableFontException("is cut short");
    }
    long offset = Integer.toUnsignedLong(int32(entry + 8));
    long length = Integer.toUnsignedLong(int32(entry + 12));
    if (offset + length > file.size()) {
      throw new UnusableFontException("is cut short");
    }
    offsets.put(tag(entry), (int) offset);
    lengths.put(tag(entry), (int) length);
  }

  boolean has(String table) {
    return offsets.containsKey(table);
  }

  /// Where a table begins.
  int at(String table) {
    Integer offset = offsets.get(table);
    if (offset == null) {
      throw new IllegalArgumentException("no table " + table);
    }
    return offset;
  }

  int lengthOf(String table) {
    return lengths.getOrDefault(table, 0);
  }

  int uint8(int offset) {
    return file.at(offset);
  }

  int uint16(int offset) {
    return (file.at(offset) << 8) | file.at(offset + 1);
  }

  int int16(int offset) {
    return (short) uint16(offset);
  }

  int int32(int offset) {
    return (uint16(offset) << 16) | uint16(offset + 2);
  }

  String tag(int offset) {
    return new String(slice(offset, 4), StandardCharsets.ISO_8859_1);
  }

  byte[] slice(int offset, int length) {
    var part = new byte[length];
    for (int i = 0; i < length; i++) {
      part[i] = (byte) file.at(offset + i);
    }
    return part;
  }
}
