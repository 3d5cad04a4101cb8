package fasti.editorial;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// The known id that the author most likely meant.
final class Nearest {
  /// @return empty where nothing is near: more than a third of the letters would have to change
  static Optional<String> to(String typed, Collection<String> known) {
    int limit = Math.max(2, typed.length() / 3);
    return known.stream()
        .filter(id -> isPartOf(typed, id) || distance(typed, id) <= limit)
        .min(
            Comparator.<String>comparingInt(id -> distance(typed, id))
                .thenComparing(Comparator.naturalOrder()));
  }

  /// `bukharin` in `nikolai-bukharin`: half an id that somebody typed from memory.
  private static boolean isPartOf(String typed, String id) {
    return Math.min(typed.length(), id.length()) >= 4 && (id.contains(typed) || typed.contains(id));
  }

  /// Levenshtein's distance, one row at a time.
  private static int distance(String from, String to) {
    var row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }

  private Nearest() {}
}
