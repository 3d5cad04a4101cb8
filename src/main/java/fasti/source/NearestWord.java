package fasti.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the word that was probably meant.
final class NearestWord {
  private static final int LONGEST = 40;

  /// The nearest of the known words, if it is near enough to be meant: a third of its letters may
  /// differ, and never more than three.
  static Optional<String> to(String written, Collection<String> known) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    var plain = written.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    return known.stream()
        .filter(word -> distance(plain, word) <= Math.min(3, Math.max(1, word.length() / 3)))
        .min(Comparator.comparingInt(word -> distance(plain, word)));
  }

  /// The least number of letters to add, drop, change or swap with their neighbour (Damerau's
  /// distance, in its restricted form).
  static int distance(String left, String right) {
    var known = new int[left.length() + 1][right.length() + 1];
    for (var row = 0; row <= left.length(); row++) {
      for (var column = 0; column <= right.length(); column++) {
        if (row == 0 || column == 0) {
          known[row][column] = row + column;
          continue;
        }
        var change = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
        var best = Math.min(known[row - 1][column], known[row][column - 1]) + 1;
        best = Math.min(best, known[row - 1][column - 1] + change);
        if (row > 1
            && column > 1
            && left.charAt(row - 1) == right.charAt(column - 2)
            && left.charAt(row - 2) == right.charAt(column - 1)) {
          best = Math.min(best, known[row - 2][column - 2] + 1);
        }
        known[row][column] = best;
      }
    }
    return known[left.length()][right.length()];
  }

  private NearestWord() {}
}
