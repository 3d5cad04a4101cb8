package fasti.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/// Text of XML 1.0 in UTF-8, in which letters are escaped as they are written down.
final class XmlText {
  /// What most documents fit in without growing more than once.
  private static final int FIRST = 8192;

  /// How many bytes a unit of 16 bits can take: `&quot;`.
  private static final int MOST = 6;

  private static final int ASCII = 0x80;

  private byte[] bytes = new byte[FIRST];
  private int size;

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
  }

  /// Begins anew, in the same room.
  void clear() {
    size = 0;
  }

  /// Markup, in ASCII.
  XmlText markup(String ascii) {
    makeRoom(ascii.length());
    for (int i = 0; i < ascii.length(); i++) {
      bytes[size++] = (byte) ascii.charAt(i);
    }
    return this;
  }

  /// What stands between elements.
  void text(String text) {
    makeRoom(text.length());
    int i = plain(text, 0);
    while (i < text.length()) {
      int letter = text.codePointAt(i);
      special(isLegal(letter) ? letter : ' ');
      i = plain(text, i + Character.charCount(letter));
    }
  }

  /// What stands in an attribute between double quotation marks; white space in a row is one space.
  void value(String value) {
    makeRoom(value.length());
    boolean afterSpace = false;
    int letter;
    for (int i = 0; i < value.length(); i += Character.charCount(letter)) {
      letter = value.codePointAt(i);
      boolean isSpace = isSpace(letter) || !isLegal(letter);
      if (!isSpace) {
        special(letter);
      } else if (!afterSpace) {
        special(' ');
      }
      afterSpace = isSpace;
    }
  }

  private void makeRoom(int letters) {
    if (bytes.length - size < letters * MOST) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length + letters * MOST);
    }
  }

  /// Writes the letters from here on that are written as they are, in one byte each.
  ///
  /// @return where they end
  private int plain(String text, int start) {
    int end = start;
    int to = size;
    for (; end < text.length() && isPlain(text.charAt(end)); end++) {
      bytes[to++] = (byte) text.charAt(end);
    }
    size = to;
    return end;
  }

  private static boolean isPlain(char letter) {
    return letter >= ' ' && letter < ASCII && letter != '&' && letter != '<' && letter != '>';
  }

  private static boolean isSpace(int letter) {
    return letter == ' ' || (letter >= '\t' && letter <= '\r');
  }

  /// XML 1.0 has no place for most control characters (section 2.2); a space stands for each, so
  /// that offsets hold.
  private static boolean isLegal(int letter) {
    if (letter < ' ') {
      return letter == '\t' || letter == '\n';
    }
    boolean isHalfAPair = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    return !isHalfAPair && letter != 0xFFFE && letter != 0xFFFF;
  }

  /// A quotation mark need not be escaped but in a value, and does not come here from elsewhere.
  private void special(int letter) {
    switch (letter) {
      case '&' -> markup("&amp;");
      case '<' -> markup("&lt;");
      case '>' -> markup("&gt;");
      case '"' -> markup("&quot;");
      default -> encoded(letter);
    }
  }

  /// UTF-8 (RFC 3629, section 3).
  private void encoded(int letter) {
    if (letter < ASCII) {
      bytes[size++] = (byte) letter;
    } else if (letter < 0x800) {
      bytes[size++] = (byte) (0xC0 | letter >> 6);
      following(letter, 0);
    } else if (letter < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
      bytes[size++] = (byte) (0xE0 | letter >> 12);
      following(letter, 6);
      following(letter, 0);
    } else {
      bytes[size++] = (byte) (0xF0 | letter >> 18);
      following(letter, 12);
      following(letter, 6);
      following(letter, 0);
    }
  }

  private void following(int letter, int shift) {
    bytes[size++] = (byte) (ASCII | ((letter >> shift) & 0x3F));
  }
}
