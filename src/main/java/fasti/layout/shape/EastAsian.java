package fasti.layout.shape;

/// Which characters are set square after square: ideographs, kana and the marks made to go with
/// them.
public final class EastAsian {
  private EastAsian() {}

  /// Whether a language is written in such characters.
  ///
  /// @param language BCP 47
  public static boolean isLanguage(String language) {
    return language.startsWith("ja") || language.startsWith("zh") || language.startsWith("yue");
  }

  /// Whether a character fills a square of its own.
  public static boolean isSquare(int codePoint) {
    return isLetter(codePoint) || isMark(codePoint);
  }

  /// An ideograph or kana: what may have air let in beside it.
  public static boolean isLetter(int codePoint) {
    return Character.isIdeographic(codePoint)
        || (codePoint >= 0x3041 && codePoint <= 0x30FA)
        || (codePoint >= 0x30FC && codePoint <= 0x312F)
        || (codePoint >= 0x31A0 && codePoint <= 0x31FF);
  }

  /// Hiragana or katakana.
  public static boolean isKana(int codePoint) {
    return codePoint >= 0x3041 && codePoint <= 0x30FF && codePoint != 0x30FB;
  }

  /// Punctuation on a square.
  private static boolean isMark(int codePoint) {
    return (codePoint >= 0x3001 && codePoint <= 0x3020)
        || codePoint == 0x30FB
        || (codePoint >= 0xFF01 && codePoint <= 0xFF0F)
        || (codePoint >= 0xFF1A && codePoint <= 0xFF20)
        || (codePoint >= 0xFF3B && codePoint <= 0xFF40)
        || (codePoint >= 0xFF5B && codePoint <= 0xFF60);
  }
}
