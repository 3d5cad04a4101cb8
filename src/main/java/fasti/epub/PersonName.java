package fasti.epub;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The form of a name that shelves sort by: "Teacher, Ada".
///
/// A name is turned round only where that is safe: two to four words, the last with a capital, in a
/// language that puts the family name last. "Fasti project" and "孔子" stay as they are.
final class PersonName {
  private static final Set<String> FAMILY_NAME_FIRST = Set.of("hu", "ja", "ko", "vi", "zh");
  private static final int LONGEST = 4;

  static String fileAs(String name, String language) {
    var words = List.of(name.strip().split("\\s+"));
    var primary = language.toLowerCase(Locale.ROOT).split("-", -1)[0];
    var isSafe =
        words.size() > 1
            && words.size() <= LONGEST
            && !name.contains(",")
            && !FAMILY_NAME_FIRST.contains(primary)
            && words.stream().noneMatch(PersonName::isNoName)
            && Character.isUpperCase(words.getLast().codePointAt(0));
    return isSafe
        ? words.getLast() + ", " + String.join(" ", words.subList(0, words.size() - 1))
        : name;
  }

  /// Words that only names of groups have.
  private static boolean isNoName(String word) {
    return Set.of("and", "of", "for", "the", "&").contains(word.toLowerCase(Locale.ROOT));
  }

  private PersonName() {}
}
