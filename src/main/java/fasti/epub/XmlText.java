package fasti.epub;

/// Text as it stands in XML 1.0.
final class XmlText {
  /// Between elements.
  static void append(String text, StringBuilder out) {
    int copied = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        out.append(text, copied, i);
        i += special(text, i, out);
        copied = i + 1;
      }
    }
    out.append(text, copied, text.length());
  }

  /// In an attribute between double quotation marks; white space in a row is one space.
  static void appendValue(String value, StringBuilder out) {
    boolean afterSpace = false;
    for (int i = 0; i < value.length(); i++) {
      char letter = value.charAt(i);
      boolean space = isSpace(letter) || !isLegal(value, i);
      if (space && !afterSpace) {
        out.append(' ');
      } else if (letter == '"') {
        out.append("&quot;");
      } else if (!space && isPlain(letter)) {
        out.append(letter);
      } else if (!space) {
        i += special(value, i, out);
      }
      afterSpace = space;
    }
  }

  /// What is written as it is, whatever stands beside it.
  private static boolean isPlain(char letter) {
    return letter >= 0x20
        && letter < Character.MIN_SURROGATE
        && letter != '&'
        && letter != '<'
        && letter != '>';
  }

  private static boolean isSpace(char letter) {
    return letter == ' ' || (letter >= '\t' && letter <= '\r');
  }

  /// Writes one character that is not plain.
  ///
  /// @return how many more units of 16 bits it has
  private static int special(String text, int index, StringBuilder out) {
    char letter = text.charAt(index);
    boolean pair =
        Character.isHighSurrogate(letter)
            && index + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(index + 1));
    switch (letter) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      default -> {
        if (pair) {
          out.append(letter).append(text.charAt(index + 1));
        } else {
          out.append(isLegal(text, index) ? letter : ' ');
        }
      }
    }
    return pair ? 1 : 0;
  }

  /// XML 1.0 has no place for most control characters (section 2.2); a space stands for each, so
  /// that offsets hold.
  private static boolean isLegal(String text, int index) {
    char letter = text.charAt(index);
    if (Character.isHighSurrogate(letter)) {
      return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
    }
    return letter >= 0x20
        ? !Character.isLowSurrogate(letter) && letter < 0xFFFE
        : letter == '\t' || letter == '\n';
  }

  private XmlText() {}
}
