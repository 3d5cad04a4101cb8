package fasti.layout.page;

import fasti.layout.page.ParagraphStyle.Hyphens;
import fasti.layout.shape.Hyphenator;
import fasti.layout.shape.Setting;
import java.util.stream.IntStream;

/// Where a word may be divided by a hyphen: the indices before which its parts begin, ascending.
final class Syllables {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final int[] NONE = {};

  /// Shorter words are not divided.
  private static final int SHORTEST = 5;

  private Syllables() {}

  /// Where the author wants a word divided, and nowhere else, whatever the style says of hyphens;
  /// else where its language would have it.
  static int[] in(String letters, Setting setting, Hyphens hyphens) {
    if (letters.indexOf(SOFT_HYPHEN) >= 0) {
      return softHyphens(letters);
    }
    if (hyphens == Hyphens.NEVER
        || setting.rightToLeft()
        || letters.length() < SHORTEST
        || isAcronym(letters)
        || letters.indexOf('-') >= 0) {
      return NONE;
    }
    return byPatterns(letters, setting.language());
  }

  /// The same in a word that has to be divided by all means.
  static int[] allIn(String letters, String language) {
    return letters.indexOf(SOFT_HYPHEN) >= 0 ? softHyphens(letters) : byPatterns(letters, language);
  }

  private static int[] softHyphens(String letters) {
    return IntStream.range(1, letters.length())
        .filter(i -> letters.charAt(i - 1) == SOFT_HYPHEN)
        .toArray();
  }

  private static int[] byPatterns(String letters, String language) {
    int first = 0;
    int last = letters.length();
    while (first < last && !Character.isLetter(letters.charAt(first))) {
      first++;
    }
    while (last > first && !Character.isLetter(letters.charAt(last - 1))) {
      last--;
    }
    var points = Hyphenator.of(language).pointsIn(letters.substring(first, last));
    for (int i = 0; i < points.length; i++) {
      points[i] += first;
    }
    return points;
  }

  /// Words of capitals, in which patterns would find syllables: UNESCO, RSFSR.
  private static boolean isAcronym(String letters) {
    boolean hasCapitals = false;
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      if (Character.isLetter(letter) && !Character.isUpperCase(letter)) {
        return false;
      }
      hasCapitals |= Character.isUpperCase(letter);
    }
    return hasCapitals;
  }
}
