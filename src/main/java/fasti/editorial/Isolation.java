package fasti.editorial;

/// Words that keep their direction to themselves (UAX 9, 2.4.2): else an Arabic name and the Arabic
/// title that follows it become one run, and change places in an English line.
final class Isolation {
  private static final String FIRST_STRONG_ISOLATE = "\u2068";
  private static final String POP = "\u2069";

  private Isolation() {}

  /// The words between marks that isolate them, if any of their letters is read from right to left.
  static String of(String words) {
    boolean mirrored =
        words.codePoints().map(Character::getDirectionality).anyMatch(Isolation::isMirrored);
    return mirrored ? FIRST_STRONG_ISOLATE + words + POP : words;
  }

  private static boolean isMirrored(int direction) {
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
