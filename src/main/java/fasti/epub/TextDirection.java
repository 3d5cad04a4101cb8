package fasti.epub;

import fasti.document.Metadata;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The direction in which a language is written, from its BCP 47 tag: that of the script if one is
/// named, else that of the script in which the language is mostly written.
final class TextDirection {
  private static final Set<String> SCRIPTS =
      Set.of("adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa");
  private static final Set<String> LANGUAGES =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi");

  static Metadata.Direction of(String language) {
    var subtags = List.of(language.toLowerCase(Locale.ROOT).split("-"));
    var script = subtags.stream().skip(1).filter(tag -> tag.length() == 4).findFirst();
    var isRightToLeft =
        script.map(SCRIPTS::contains).orElse(LANGUAGES.contains(subtags.getFirst()));
    return isRightToLeft ? Metadata.Direction.RIGHT_TO_LEFT : Metadata.Direction.LEFT_TO_RIGHT;
  }

  /// The direction of words by their first letter that has one; from left to right if none has.
  static Metadata.Direction ofWords(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .filter(TextDirection::isStrong)
        .mapToObj(
            direction ->
                direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                    ? Metadata.Direction.LEFT_TO_RIGHT
                    : Metadata.Direction.RIGHT_TO_LEFT)
        .findFirst()
        .orElse(Metadata.Direction.LEFT_TO_RIGHT);
  }

  /// As HTML and the package document write it.
  static String attribute(Metadata.Direction direction) {
    return switch (direction) {
      case LEFT_TO_RIGHT -> "ltr";
      case RIGHT_TO_LEFT -> "rtl";
    };
  }

  private static boolean isStrong(int directionality) {
    return directionality == Character.DIRECTIONALITY_LEFT_TO_RIGHT
        || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private TextDirection() {}
}
