package fasti.text;

import java.util.Optional;

/// The figures in which a book has the numbers that it sets itself: its folios, the numbers of
/// notes and lists, the days and years of its dates. What the author wrote stays as it is.
public enum Digits {
  WESTERN('0'),
  /// Of Arabic in the east.
  ARABIC_INDIC('\u0660'),
  /// Of Persian, Pashto and Urdu: four, five and six have other forms.
  PERSIAN('\u06F0'),
  DEVANAGARI('\u0966');

  private final char zero;

  Digits(char zero) {
    this.zero = zero;
  }

  /// The figures that a language has beside those of the west.
  ///
  /// @param language a BCP 47 tag
  public static Optional<Digits> ofLanguage(String language) {
    return switch (language.replaceFirst("-.*", "")) {
      case "ar", "ckb", "sd" -> Optional.of(ARABIC_INDIC);
      case "fa", "ps", "ur" -> Optional.of(PERSIAN);
      case "hi", "mr", "ne", "sa" -> Optional.of(DEVANAGARI);
      default -> Optional.empty();
    };
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
