package fasti.layout.shape;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a font calls itself (OpenType 1.9, `name`).
///
/// @param families the typographic family and, where it differs, the family in the older sense: "EB
///   Garamond" and "EB Garamond 12"
/// @param postScript without blanks: "SourceSerif4-SemiBold"
record FontNames(List<String> families, String postScript) {
  private static final int FAMILY = 1;
  private static final int POST_SCRIPT = 6;
  private static final int TYPOGRAPHIC_FAMILY = 16;
  private static final int MACINTOSH = 1;
  private static final int WINDOWS = 3;
  private static final int WINDOWS_ENGLISH = 0x409;

  static FontNames in(FontTables tables) throws UnusableFontException {
    var families = new ArrayList<String>();
    for (int id : List.of(TYPOGRAPHIC_FAMILY, FAMILY)) {
      find(tables, id).filter(name -> !families.contains(name)).ifPresent(families::add);
    }
    if (families.isEmpty()) {
      throw new UnusableFontException("does not say the name of its family");
    }
    var postScript = find(tables, POST_SCRIPT).orElse(families.getFirst().replace(" ", ""));
    return new FontNames(List.copyOf(families), postScript);
  }

  /// The English name if there is one, else the first.
  static Optional<String> find(FontTables tables, int id) {
    int table = tables.at("name");
    int count = tables.uint16(table + 2);
    int strings = table + tables.uint16(table + 4);
    var found = Optional.<String>empty();
    for (int i = 0; i < count; i++) {
      int entry = table + 6 + 12 * i;
      if (tables.uint16(entry + 6) != id) {
        continue;
      }
      boolean english =
          tables.uint16(entry) == WINDOWS && tables.uint16(entry + 4) == WINDOWS_ENGLISH;
      if (english || found.isEmpty()) {
        found = Optional.of(text(tables, entry, strings));
      }
      if (english) {
        break;
      }
    }
    return found.map(String::strip).filter(name -> !name.isEmpty());
  }

  private static String text(FontTables tables, int entry, int strings) {
    Charset charset =
        tables.uint16(entry) == MACINTOSH ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
    byte[] bytes = tables.slice(strings + tables.uint16(entry + 10), tables.uint16(entry + 8));
    return new String(bytes, charset);
  }
}
