package fasti.text;

/// Letters that are read from right to left.
public final class Mirrored {
  /// Hebrew is the first of them.
  private static final char FIRST = '\u0590';

  public static boolean isIn(CharSequence words) {
    return isIn(words, 0, words.length());
  }

  /// @param start of the first character, counted from 0
  /// @param end after the last character
  public static boolean isIn(CharSequence words, int start, int end) {
    for (int i = start; i < end; i++) {
      if (words.charAt(i) >= FIRST && isMirrored(Character.codePointAt(words, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMirrored(int character) {
    int direction = Character.getDirectionality(character);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private Mirrored() {}
}
