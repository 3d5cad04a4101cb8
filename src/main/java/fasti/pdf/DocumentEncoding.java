package fasti.pdf;

/// PDFDocEncoding (ISO 32000-1, D.3): one byte a letter, for the letters of Western Europe.
final class DocumentEncoding {
  /// The letters of the bytes from here on; elsewhere a byte is the letter of the same number.
  private static final int ACCENTS = 0x18;

  private static final String ACCENTED = "\u02D8\u02C7\u02C6\u02D9\u02DD\u02DB\u02DA\u02DC";

  private static final int MARKS = 0x80;

  private static final String MARKED =
      "\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203A\u2212\u2030\u201E\u201C\u201D"
          + "\u2018\u2019\u201A\u2122\uFB01\uFB02\u0141\u0152\u0160\u0178\u017D\u0131\u0142\u0153"
          + "\u0161\u017E";

  private static final int EURO = 0xA0;
  private static final int SOFT_HYPHEN = 0xAD;

  /// No byte stands for this letter.
  static final int NONE = -1;

  static boolean has(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (octet(text.charAt(i)) == NONE) {
        return false;
      }
    }
    return true;
  }

  static int octet(char letter) {
    if (letter < ACCENTS || (letter >= ' ' && letter < 0x7F)) {
      return letter;
    }
    if (letter > EURO && letter <= 0xFF) {
      return letter == SOFT_HYPHEN ? NONE : letter;
    }
    return letter <= EURO ? NONE : rare(letter);
  }

  private static int rare(char letter) {
    int accent = ACCENTED.indexOf(letter);
    int mark = MARKED.indexOf(letter);
    if (accent >= 0) {
      return ACCENTS + accent;
    }
    if (mark >= 0) {
      return MARKS + mark;
    }
    return letter == '\u20AC' ? EURO : NONE;
  }

  private DocumentEncoding() {}
}
