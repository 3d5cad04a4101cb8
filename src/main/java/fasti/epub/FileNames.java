package fasti.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names for the documents: a number, so that they list in reading order and no two are alike even
/// where case does not count, then what they hold.
final class FileNames {
  private static final Pattern UNSAFE = Pattern.compile("[^a-z0-9]+");

  /// Enough to know a file by; the contents of a long book name each some times.
  private static final int LONGEST_STEM = 24;

  /// @param number counted from 1
  /// @param count how many documents there are
  static String of(ContentDocument document, int number, int count) {
    var digits = Math.max(2, Integer.toString(count).length());
    var numeral = Integer.toString(number);
    var id = document.anchor().id().toLowerCase(Locale.ROOT);
    var stem = UNSAFE.matcher(id).replaceAll("-");
    var shortened = stem.substring(0, Math.min(stem.length(), LONGEST_STEM));
    return "0".repeat(digits - numeral.length()) + numeral + "-" + shortened + ".xhtml";
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
