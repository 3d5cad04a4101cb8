package fasti.layout.shape;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// What a cut font says of itself (OpenType 1.9, `name`): copyright and licence as its maker wrote
/// them, and a name that is none of his, since licences such as the SIL Open Font License let
/// makers reserve theirs for whole fonts.
final class NameTable {
  private static final int COPYRIGHT = 0;
  private static final int FAMILY = 1;
  private static final int STYLE = 2;
  private static final int UNIQUE = 3;
  private static final int FULL = 4;
  private static final int VERSION = 5;
  private static final int POST_SCRIPT = 6;
  private static final int LICENCE = 13;
  private static final int LICENCE_ADDRESS = 14;
  private static final int WINDOWS = 3;
  private static final int UNICODE = 1;
  private static final int ENGLISH = 0x409;

  static byte[] of(Face face, String name) {
    var names = new TreeMap<Integer, String>();
    for (int id : new int[] {COPYRIGHT, VERSION, LICENCE, LICENCE_ADDRESS}) {
      FontNames.find(face.tables(), id).ifPresent(text -> names.put(id, text));
    }
    names.put(FAMILY, name);
    names.put(STYLE, "Regular");
    names.put(UNIQUE, name);
    names.put(FULL, name);
    names.put(POST_SCRIPT, name.replace(" ", "-"));
    return write(names);
  }

  private static byte[] write(Map<Integer, String> names) {
    int strings = 6 + 12 * names.size();
    int size = names.values().stream().mapToInt(text -> 2 * text.length()).sum();
    var table = ByteBuffer.allocate(strings + size);
    table.putShort((short) 0).putShort((short) names.size()).putShort((short) strings);
    int at = 0;
    for (var name : names.entrySet()) {
      var text = name.getValue().getBytes(StandardCharsets.UTF_16BE);
      table.putShort((short) WINDOWS).putShort((short) UNICODE).putShort((short) ENGLISH);
      table.putShort(name.getKey().shortValue()).putShort((short) text.length);
      table.putShort((short) at);
      table.put(strings + at, text);
      at += text.length;
    }
    return table.array();
  }

  private NameTable() {}
}
