package fasti.time;

/// What EDTF and the Gregorian calendar say of years.
final class Years {
  private static final int DIGITS = 4;

  /// Four digits at least, a `-` before years before 1 BC; `Y` before a year of more than four
  /// digits.
  static String print(long year) {
    if (Math.abs(year) > 9999) {
      return "Y" + year;
    }
    var digits = Long.toString(Math.abs(year));
    return (year < 0 ? "-" : "") + "0".repeat(DIGITS - digits.length()) + digits;
  }

  /// `192X` or `19XX`.
  static String printMasked(long first, int years) {
    var digits = print(first);
    var masked = years == 10 ? 1 : 2;
    return digits.substring(0, digits.length() - masked) + "X".repeat(masked);
  }

  static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /// @param month 1 to 12
  static int daysIn(long year, int month) {
    return switch (month) {
      case 4, 6, 9, 11 -> 30;
      case 2 -> isLeap(year) ? 29 : 28;
      default -> 31;
    };
  }

  private static boolean isLeap(long year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  private Years() {}
}
