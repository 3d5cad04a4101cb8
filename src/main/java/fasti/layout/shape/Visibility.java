package fasti.layout.shape;

/// What a character needs of a face, if anything.
final class Visibility {
  private static final int HYPHEN = 0x2010;
  private static final int NON_BREAKING_HYPHEN = 0x2011;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Visibility() {}

  /// Whether HarfBuzz finds something in the face to show this character by, or need not.
  static boolean canShow(Face face, int codePoint) {
    return face.covers(codePoint)
        || isInvisible(codePoint)
        || (isSpace(codePoint) && face.covers(' '))
        || (codePoint == NON_BREAKING_HYPHEN && face.covers(HYPHEN));
  }

  /// Characters that only steer, and never have ink.
  private static boolean isInvisible(int c) {
    return c < ' '
        || (c >= 0x7F && c <= 0x9F)
        || c == 0xAD
        || c == 0x034F
        || c == 0x061C
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFEFF
        || (c >= 0xE0000 && c <= 0xE0FFF);
  }

  static boolean isSpace(int codePoint) {
    return Character.getType(codePoint) == Character.SPACE_SEPARATOR;
  }

  /// Marks and what joins or varies the letter before.
  static boolean staysWithBase(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER;
    };
  }

  /// Whether a character belongs to no script, and so looks well in any face.
  static boolean isNeutral(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.LETTER_NUMBER,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }

  static boolean isOpening(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
  }
}
