package fasti.layout.page;

import fasti.layout.shape.EastAsian;
import fasti.style.TextStyle;
import fasti.unit.Em;

/// How readings look, and how high they stand (JIS X 4051, 4.12; W3C, Requirements for Japanese
/// Text Layout, 3.3).
final class GlossStyle {
  /// Two kana of a reading are as wide as the ideograph below them.
  private static final double HALF = 0.5;

  /// The ink of ideographs above the baseline, in ems. The same for every one of them, since
  /// readings beside each other stand on one line.
  private static final double TOP_OF_SQUARE = 0.86;

  /// The ink of Latin letters with ascenders.
  private static final double TOP_OF_LETTERS = 0.74;

  /// Kana go a little below their baseline, in ems of the reading; and ink is not to touch ink.
  private static final double DEPTH = 0.12;

  static TextStyle ofReading(TextStyle letters) {
    return letters.withSize(letters.size().times(HALF));
  }

  /// Where the reading's baseline stands above that of the letters.
  static Em riseOver(String letters) {
    double top = isSquare(letters) ? TOP_OF_SQUARE : TOP_OF_LETTERS;
    return new Em(top + HALF * DEPTH);
  }

  /// Whether each letter fills a square.
  static boolean isSquare(String letters) {
    return letters.codePoints().allMatch(EastAsian::isSquare);
  }

  private GlossStyle() {}
}
