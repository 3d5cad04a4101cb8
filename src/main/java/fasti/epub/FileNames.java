package fasti.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Names for the documents: a number, so that they list in reading order and no two are alike even
/// where case does not count, then what they hold.
final class FileNames {
  /// Enough to know a file by; the contents of a long book name each some times.
  private static final int LONGEST_STEM = 24;

  /// @param number counted from 1
  /// @param count how many documents there are
  static String of(ContentDocument document, int number, int count) {
    var digits = Math.max(2, Integer.toString(count).length());
    var stem = document.anchor().id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    var shortened = stem.substring(0, Math.min(stem.length(), LONGEST_STEM));
    return String.format(Locale.ROOT, "%0" + digits + "d-%s.xhtml", number, shortened);
  }

  /// In the order of the documents.
  static List<String> of(List<ContentDocument> documents) {
    var names = new ArrayList<String>();
    for (var document : documents) {
      names.add(of(document, names.size() + 1, documents.size()));
    }
    return names;
  }

  private FileNames() {}
}
