package fasti.text;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The direction in which a book, a paragraph, or a stretch that stands by itself is read.
public enum Direction {
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT;

  private static final Set<String> SCRIPTS =
      Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "mzn", "nqo", "ps", "sd", "syr",
          "ug", "ur", "yi");

  /// Of the tags asked for so far: a book has few, and each of its paragraphs asks.
  private static final ConcurrentHashMap<String, Direction> KNOWN = new ConcurrentHashMap<>();

  /// That of the script where the tag names one, else of the one that the language is mostly
  /// written in.
  ///
  /// @param language BCP 47
  public static Direction of(String language) {
    return KNOWN.computeIfAbsent(language, Direction::found);
  }

  private static Direction found(String language) {
    var locale = Locale.forLanguageTag(language);
    boolean mirrored =
        locale.getScript().isEmpty()
            ? LANGUAGES.contains(locale.getLanguage())
            : SCRIPTS.contains(locale.getScript());
    return mirrored ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  /// That of the first letter that has one; from left to right where none has.
  public static Direction ofWords(String text) {
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
