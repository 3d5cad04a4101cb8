package fasti.epub;

import java.util.Locale;
import java.util.regex.Pattern;

/// A subject as the author wrote it: plain words, or with the code of a scheme that shops and
/// libraries sort by, `Thema NHD: European history` or `BISAC HIS032000: HISTORY / Russia`.
///
/// @param words for people
/// @param authority empty for plain words
/// @param term the code in the authority's scheme; empty for plain words
record Subject(String words, String authority, String term) {
  /// The schemes that EPUB 3.3 reserves names for, section 5.5.3.2.10, as far as shops use them.
  private static final Pattern CODED =
      Pattern.compile("(?i)(BISAC|Thema|BIC|CLC|DDC|LCSH|UDC)\\s+([A-Za-z0-9.]+)\\s*:\\s*(.+)");

  static Subject of(String text) {
    var coded = CODED.matcher(text.strip());
    return coded.matches()
        ? new Subject(coded.group(3), scheme(coded.group(1)), coded.group(2))
        : new Subject(text, "", "");
  }

  private static String scheme(String written) {
    return written.equalsIgnoreCase("thema") ? "Thema" : written.toUpperCase(Locale.ROOT);
  }
}
