package fasti.epub;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which language words in a script are in when nobody has said it. A voice for English is silent
/// before Arabic letters; one for Arabic reads Persian at least as a reader of Arabic would.
final class WrittenLanguage {
  /// The languages of each script, first that in which it is written most (as CLDR holds).
  private static final Map<UnicodeScript, List<String>> OF_SCRIPT =
      Map.ofEntries(
          Map.entry(UnicodeScript.ARABIC, List.of("ar", "fa", "ur", "ps", "sd", "ug", "ckb")),
          Map.entry(UnicodeScript.HEBREW, List.of("he", "yi", "arc", "lad")),
          Map.entry(
              UnicodeScript.CYRILLIC,
              List.of("ru", "uk", "bg", "sr", "be", "mk", "kk", "mn", "ky", "tg", "tt", "cu")),
          Map.entry(UnicodeScript.GREEK, List.of("el", "grc")),
          Map.entry(UnicodeScript.DEVANAGARI, List.of("hi", "mr", "ne", "sa")),
          Map.entry(UnicodeScript.HAN, List.of("zh", "ja", "ko", "yue", "lzh", "vi")),
          Map.entry(UnicodeScript.HIRAGANA, List.of("ja")),
          Map.entry(UnicodeScript.KATAKANA, List.of("ja")),
          Map.entry(UnicodeScript.HANGUL, List.of("ko")),
          Map.entry(UnicodeScript.THAI, List.of("th")),
          Map.entry(UnicodeScript.ARMENIAN, List.of("hy")),
          Map.entry(UnicodeScript.GEORGIAN, List.of("ka")));

  /// The language to be taken for letters of the script.
  ///
  /// @param around the language in which they stand; it is kept if it is written so, or if there is
  ///   nothing better
  static String of(UnicodeScript script, String around) {
    var languages = OF_SCRIPT.getOrDefault(script, List.of());
    var subtags = List.of(around.toLowerCase(Locale.ROOT).split("-"));
    var isRight = languages.isEmpty() || languages.contains(subtags.getFirst());
    return isRight || names(subtags, script) ? around : languages.getFirst();
  }

  /// Whether the tag says that its language is written in the script here, as `tr-Arab` does.
  private static boolean names(List<String> subtags, UnicodeScript script) {
    return subtags.stream()
        .skip(1)
        .filter(subtag -> subtag.length() == 4 && Character.isLetter(subtag.charAt(0)))
        .anyMatch(subtag -> script == scriptOf(subtag));
  }

  private static UnicodeScript scriptOf(String subtag) {
    try {
      return UnicodeScript.forName(subtag);
    } catch (IllegalArgumentException _) {
      return UnicodeScript.UNKNOWN;
    }
  }

  private WrittenLanguage() {}
}
