package fasti.layout.shape;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words in capitals, as the language writes them.
public final class Capitals {
  /// Acute, grave and circumflex accents and breathings; the diaeresis is none of them.
  private static final Pattern GREEK_ACCENTS =
      Pattern.compile("[\u0300\u0301\u0342\u0313\u0314\u0345]");

  /// @param language BCP 47: Turkish has a capital of its own for each of its two i
  public static String of(String text, String language) {
    var locale = Locale.forLanguageTag(language);
    var capitals = text.toUpperCase(locale);
    return locale.getLanguage().equals("el") ? withoutAccents(capitals) : capitals;
  }

  /// Greek capitals carry no accents, but for a diaeresis.
  private static String withoutAccents(String capitals) {
    var apart = Normalizer.normalize(capitals, Normalizer.Form.NFD);
    return Normalizer.normalize(GREEK_ACCENTS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
  }

  private Capitals() {}
}
