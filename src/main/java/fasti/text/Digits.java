package fasti.text;

import java.util.List;
import java.util.Optional;

/// The figures in which a book has the numbers that it sets itself: its folios, the numbers of
/// notes and lists, the days and years of its dates. What the author wrote stays as it is.
public enum Digits {
  WESTERN('0', List.of()),
  /// Of Arabic in the east.
  ARABIC_INDIC('\u0660', List.of("ar", "ckb", "sd")),
  /// Of Persian, Pashto and Urdu: four, five and six have other forms.
  PERSIAN('\u06F0', List.of("fa", "ps", "ur")),
  DEVANAGARI('\u0966', List.of("hi", "mr", "ne", "sa"));

  private final char zero;
  private final List<String> languages;

  Digits(char zero, List<String> languages) {
    this.zero = zero;
    this.languages = languages;
  }

  /// The figures that a language has beside those of the west.
  ///
  /// @param language a BCP 47 tag
  public static Optional<Digits> ofLanguage(String language) {
    var subtag = language.replaceFirst("-.*", "");
    return List.of(values()).stream()
        .filter(digits -> digits.languages.contains(subtag))
        .findFirst();
  }

  public String of(long number) {
    return of(Long.toString(number));
  }

  /// The text with its western figures replaced.
  public String of(String text) {
    if (this == WESTERN) {
      return text;
    }
    var letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] >= '0' && letters[i] <= '9') {
        letters[i] += (char) (zero - '0');
      }
    }
    return new String(letters);
  }
}
