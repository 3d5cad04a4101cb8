package fasti.layout.shape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The line break classes of UAX 14, table 1, under their short names there; PI and PF are the
/// quotation marks that open and close.
enum LineClass {
  AL,
  B2,
  BA,
  BB,
  CL,
  CM,
  CP,
  EX,
  GL,
  HH,
  HY,
  IN,
  IS,
  NS,
  NU,
  OP,
  PF,
  PI,
  PO,
  PR,
  QU,
  SP,
  SY,
  WJ,
  ZW;

  private static final int END = 0x2190;
  private static final int HEXADECIMAL = 16;
  private static final Once<LineClass[]> TABLE = new Once<>(LineClass::readTable);

  /// Whether a character is one of those that the class of is known here.
  static boolean isKnown(char c) {
    return (c >= 0x20 && c <= 0x7E)
        || (c >= 0xA0 && c <= 0x052F)
        || (c >= 0x1E00 && c <= 0x200B)
        || (c >= 0x2010 && c <= 0x2027)
        || (c >= 0x202F && c <= 0x2060)
        || (c >= 0x2070 && c <= 0x20CF)
        || (c >= 0x2100 && c < END);
  }

  static boolean knowsAll(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isKnown(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// @param c one that is known
  static LineClass of(char c) {
    return TABLE.value()[c];
  }

  boolean isQuotation() {
    return this == QU || this == PI || this == PF;
  }

  /// Each line of the resource names a class and then its characters, single or in ranges.
  private static LineClass[] readTable() {
    var table = new LineClass[END];
    Arrays.fill(table, AL);
    for (String line : resource().lines().filter(line -> !line.startsWith("#")).toList()) {
      var cells = line.split(" ", -1);
      var named = valueOf(cells[0]);
      for (int i = 1; i < cells.length; i++) {
        int dash = cells[i].indexOf('-');
        int first =
            Integer.parseInt(
                cells[i].substring(0, dash < 0 ? cells[i].length() : dash), HEXADECIMAL);
        int last = dash < 0 ? first : Integer.parseInt(cells[i].substring(dash + 1), HEXADECIMAL);
        for (int c = first; c <= last; c++) {
          table[c] = named;
        }
      }
    }
    return table;
  }

  private static String resource() {
    try (InputStream stream = LineClass.class.getResourceAsStream("line-classes.txt")) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: line-classes.txt");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
