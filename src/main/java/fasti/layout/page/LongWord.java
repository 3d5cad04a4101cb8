package fasti.layout.page;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.stream.IntStream;

/// A word that is longer than its line and has to be broken all the same.
final class LongWord {
  /// Fewer letters than these look lost at either end.
  private static final int LEAST = 2;

  /// Where the word may be broken: between two characters as readers see them, never between a
  /// letter and its accent (UAX 29).
  static int[] points(String letters) {
    var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(letters);
    return IntStream.rangeClosed(LEAST, letters.length() - LEAST)
        .filter(characters::isBoundary)
        .toArray();
  }

  static boolean isBetweenLetters(String letters, int point) {
    return Character.isLetter(letters.codePointBefore(point))
        && Character.isLetter(letters.codePointAt(point));
  }

  private LongWord() {}
}
