package fasti.editorial;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How a person's name is filed: "Lenin, Vladimir".
final class PersonName {
  /// Languages whose names begin with the family.
  private static final Set<String> FAMILY_FIRST = Set.of("zh", "ja", "ko", "vi", "hu");

  /// "Alexander the Great", "Catherine of Aragon" are filed as they are called; so is one who is
  /// called the child of another, for a father's name is no family's.
  private static final Set<String> EPITHETS =
      Set.of("the", "of", "ben", "bat", "bar", "ibn", "bin", "bint");

  private static final Set<String> SUFFIXES = Set.of("Jr.", "Sr.", "Jr", "Sr");
  private static final Pattern NUMERAL = Pattern.compile("[IVXLC]+\\.?|\\d+\\.?");
  private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}\\p{M}.’'-]+");
  private static final Pattern BLANKS = Pattern.compile(" +");
  private static final int MOST_WORDS = 5;

  /// The family name first, where the name has the shape of given and family name in the Latin or
  /// Cyrillic alphabet; else the name as it is.
  ///
  /// @param nativeLanguage BCP 47, of the name in its own script; empty where unknown
  static String filed(String name, String nativeLanguage) {
    var words = Arrays.asList(BLANKS.split(name));
    if (FAMILY_FIRST.contains(Locale.forLanguageTag(nativeLanguage).getLanguage())
        || !isGivenAndFamily(words)) {
      return name;
    }
    boolean hasSuffix = SUFFIXES.contains(words.getLast());
    int family = words.size() - (hasSuffix ? 2 : 1);
    var given = String.join(" ", words.subList(0, family));
    var end = hasSuffix ? ", " + words.getLast() : "";
    return withoutComma(words.get(family)) + ", " + given + end;
  }

  private static String withoutComma(String word) {
    return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isGivenAndFamily(List<String> words) {
    var letters = words.stream().map(PersonName::withoutComma).collect(Collectors.toList());
    if (SUFFIXES.contains(words.getLast())) {
      letters.removeLast();
    }
    return letters.size() >= 2
        && letters.size() <= MOST_WORDS
        && letters.stream().allMatch(word -> WORD.matcher(word).matches())
        && letters.stream().noneMatch(EPITHETS::contains)
        && Character.isUpperCase(letters.getFirst().codePointAt(0))
        && Character.isUpperCase(letters.getLast().codePointAt(0))
        && !NUMERAL.matcher(letters.getLast()).matches();
  }

  private PersonName() {}
}
