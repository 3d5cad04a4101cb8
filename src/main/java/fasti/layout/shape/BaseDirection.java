package fasti.layout.shape;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The direction of a paragraph, or of a stretch that stands by itself within one.
public enum BaseDirection {
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT;

  private static final Set<String> SCRIPTS =
      Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");
  private static final Set<String> LANGUAGES =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "syr", "ug", "ur", "yi");

  /// Of the tags asked for so far: a book has few, and each of its paragraphs asks.
  private static final ConcurrentHashMap<String, BaseDirection> KNOWN = new ConcurrentHashMap<>();

  /// That of the script where the tag names one, else of the one that the language is mostly
  /// written in.
  ///
  /// @param language BCP 47
  public static BaseDirection of(String language) {
    return KNOWN.computeIfAbsent(language, BaseDirection::found);
  }

  private static BaseDirection found(String language) {
    var locale = Locale.forLanguageTag(language);
    boolean mirrored =
        locale.getScript().isEmpty()
            ? LANGUAGES.contains(locale.getLanguage())
            : SCRIPTS.contains(locale.getScript());
    return mirrored ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  /// That of the first letter that has one; from left to right where none has.
  public static BaseDirection ofWords(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .filter(direction -> direction <= Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
        .filter(direction -> direction >= Character.DIRECTIONALITY_LEFT_TO_RIGHT)
        .mapToObj(
            direction ->
                direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? LEFT_TO_RIGHT : RIGHT_TO_LEFT)
        .findFirst()
        .orElse(LEFT_TO_RIGHT);
  }
}
