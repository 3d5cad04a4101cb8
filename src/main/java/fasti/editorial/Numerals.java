package fasti.editorial;

/// Numbers as centuries are numbered.
final class Numerals {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  static String roman(long number) {
    var text = new StringBuilder();
    long rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        text.append(SIGNS[i]);
      }
    }
    return text.toString();
  }

  /// "1st", "12th", "22nd".
  static String englishOrdinal(long number) {
    boolean isTeen = number % 100 / 10 == 1;
    var ending =
        switch ((int) (number % 10)) {
          case 1 -> isTeen ? "th" : "st";
          case 2 -> isTeen ? "th" : "nd";
          case 3 -> isTeen ? "th" : "rd";
          default -> "th";
        };
    return number + ending;
  }

  private Numerals() {}
}
