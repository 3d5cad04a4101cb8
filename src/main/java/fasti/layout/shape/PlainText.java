package fasti.layout.shape;

/// The characters that most books are made of: Latin, Greek and Cyrillic letters with their figures
/// and punctuation. For them a few comparisons do what ICU would do by tables, and ICU, which takes
/// longer to load than a short book to set, is left alone.
final class PlainText {
  static final String LATIN = "Latn";
  static final String GREEK = "Grek";
  static final String CYRILLIC = "Cyrl";

  /// A character of no script of its own, such as a comma or an accent.
  static final String COMMON = "Zyyy";

  private PlainText() {}

  /// Whether a paragraph from left to right holds nothing else, and so has one direction.
  static boolean holdsOnly(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!has(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether a text of such characters is all of Latin letters, and of what has no script.
  static boolean isLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLatinLetter(c) && !isOfLatin(script(c))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLatinLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isOfLatin(String script) {
    return script.equals(LATIN) || script.equals(COMMON);
  }

  static boolean has(char c) {
    return (c < 0x0530 && !isCoptic(c))
        || (c >= 0x1E00 && c < 0x2C80 && !isForeign(c))
        || (c >= 0xFB00 && c <= 0xFB06);
  }

  private static boolean isCoptic(char c) {
    return c >= 0x03E2 && c <= 0x03EF;
  }

  /// Marks that steer direction (UAX 9, 2), letters of Hebrew among the signs of mathematics,
  /// Braille and Glagolitic.
  private static boolean isForeign(char c) {
    return c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x206F)
        || (c >= 0x2135 && c <= 0x2138)
        || (c >= 0x2800 && c <= 0x28FF)
        || (c >= 0x2C00 && c <= 0x2C5F);
  }

  /// The script of one of these characters (ISO 15924).
  static String script(int c) {
    if (c < 0x0370) {
      return isLatin(c) ? LATIN : c == 0x02EA || c == 0x02EB ? "Bopo" : COMMON;
    }
    if (c < 0x0400) {
      return isCommonInGreek(c) ? COMMON : GREEK;
    }
    if (c < 0x0530) {
      return c == 0x0485 || c == 0x0486 ? COMMON : CYRILLIC;
    }
    if (c < 0x1F00) {
      return LATIN;
    }
    if (c < 0x2000) {
      return GREEK;
    }
    return c == 0x2126 ? GREEK : isLatinAmongSigns(c) ? LATIN : COMMON;
  }

  private static boolean isLatin(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == 0xAA
        || c == 0xBA
        || (c >= 0xC0 && c <= 0x02B8 && c != 0xD7 && c != 0xF7)
        || (c >= 0x02E0 && c <= 0x02E4);
  }

  private static boolean isCommonInGreek(int c) {
    return c == 0x0374 || c == 0x037E || c == 0x0385 || c == 0x0387;
  }

  private static boolean isLatinAmongSigns(int c) {
    return c == 0x2071
        || c == 0x207F
        || (c >= 0x2090 && c <= 0x209C)
        || c == 0x212A
        || c == 0x212B
        || c == 0x2132
        || c == 0x214E
        || (c >= 0x2160 && c <= 0x2188)
        || (c >= 0x2C60 && c <= 0x2C7F)
        || (c >= 0xFB00 && c <= 0xFB06);
  }
}
