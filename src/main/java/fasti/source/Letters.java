package fasti.source;

/// Which characters may stand in a book: those that XML 1.0 (section 2.2, Char) can hold, since the
/// e-book and the PDF's metadata are XML.
final class Letters {
  static boolean isAllowed(char letter) {
    return letter >= ' ' ? letter < '\ufffe' : letter == '\n' || letter == '\t' || letter == '\r';
  }

  /// The text with every forbidden character, half a surrogate pair too, as U+FFFD.
  static String clean(String text) {
    for (var index = 0; index < text.length(); index++) {
      var letter = text.charAt(index);
      if (!isAllowed(letter) || Character.isSurrogate(letter)) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    var clean = new StringBuilder(text.length());
    text.codePoints().forEach(letter -> clean.appendCodePoint(isBad(letter) ? 0xFFFD : letter));
    return clean.toString();
  }

  private static boolean isBad(int codePoint) {
    if (codePoint > Character.MAX_VALUE) {
      return false;
    }
    return !isAllowed((char) codePoint) || Character.isSurrogate((char) codePoint);
  }

  private Letters() {}
}
