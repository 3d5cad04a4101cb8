package fasti.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// English dates with a word in them: `8 March 1921`, `spring 1921`, `44 BC`, `19th century`.
final class NamedDates {
  private static final Pattern BEFORE_CHRIST =
      Pattern.compile("(.+?),? ?b\\.? ?c\\.?(?: ?e\\.?)?|b\\.?c\\.? (.+)");
  private static final Pattern AFTER_CHRIST =
      Pattern.compile("(.+?),? ?(?:a\\.?d\\.?|c\\.?e\\.?)|a\\.?d\\.? (.+)");
  private static final String NUMBER = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final Pattern DAY_FIRST =
      Pattern.compile(NUMBER + "(?: of)? ([a-z]+)\\.?,? (\\d{1,4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("([a-z]+)\\.? " + NUMBER + ",? (\\d{1,4})");
  private static final Pattern MONTH = Pattern.compile("(?:in )?([a-z]+)\\.?,?(?: of)? (\\d{1,4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{3,4}),? ([a-z]+)\\.?(?: (\\d{1,2}))?");
  private static final Pattern CENTURY =
      Pattern.compile("(?:the )?" + NUMBER + " (?:century|cent\\.?|c\\.)");
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final List<String> SEASONS =
      List.of("spring", "summer", "autumn", "winter", "fall");

  /// @param plain in small letters with single blanks
  static Optional<String> read(String plain) {
    var before = BEFORE_CHRIST.matcher(plain);
    if (before.matches()) {
      return read(either(before.group(1), before.group(2)), Era.BEFORE_CHRIST);
    }
    var after = AFTER_CHRIST.matcher(plain);
    return after.matches()
        ? read(either(after.group(1), after.group(2)), Era.AFTER_CHRIST)
        : read(plain, Era.AFTER_CHRIST).filter(_ -> !plain.matches("\\d+"));
  }

  private enum Era {
    BEFORE_CHRIST,
    AFTER_CHRIST;

    String year(String digits) {
      var year = Long.parseLong(digits);
      return Years.print(this == BEFORE_CHRIST ? 1 - year : year);
    }

    /// The fifth century before Christ ran from 500 to 401 BC, which is −499 to −400.
    String century(int number) {
      return (this == BEFORE_CHRIST ? "-" : "") + Years.twoDigits(number - 1) + "XX";
    }
  }

  private static String either(String first, String second) {
    return (first == null ? second : first).strip();
  }

  private static Optional<String> read(String plain, Era era) {
    if (plain.matches("\\d{1,9}")) {
      return Optional.of(era.year(plain));
    }
    var century = CENTURY.matcher(plain);
    if (century.matches()) {
      return Optional.of(era.century(Integer.parseInt(century.group(1))));
    }
    var dayFirst = DAY_FIRST.matcher(plain);
    if (dayFirst.matches()) {
      return day(era.year(dayFirst.group(3)), dayFirst.group(2), dayFirst.group(1));
    }
    var monthFirst = MONTH_FIRST.matcher(plain);
    if (monthFirst.matches()) {
      return day(era.year(monthFirst.group(3)), monthFirst.group(1), monthFirst.group(2));
    }
    return yearAndMonth(plain, era);
  }

  private static Optional<String> yearAndMonth(String plain, Era era) {
    var month = MONTH.matcher(plain);
    if (month.matches()) {
      return month(month.group(1)).map(code -> era.year(month.group(2)) + "-" + code);
    }
    var yearFirst = YEAR_FIRST.matcher(plain);
    if (!yearFirst.matches()) {
      return Optional.empty();
    }
    var year = era.year(yearFirst.group(1));
    return yearFirst.group(3) == null
        ? month(yearFirst.group(2)).map(code -> year + "-" + code)
        : day(year, yearFirst.group(2), yearFirst.group(3));
  }

  private static Optional<String> day(String year, String month, String day) {
    return month(month)
        .map(code -> year + "-" + code + "-" + Years.twoDigits(Integer.parseInt(day)));
  }

  /// The two digits of a month or season, from its name or at least three letters of it.
  private static Optional<String> month(String word) {
    var season = SEASONS.indexOf(word);
    if (season >= 0) {
      return Optional.of(Integer.toString(21 + (word.equals("fall") ? 2 : season)));
    }
    for (var month = 0; month < MONTHS.size(); month++) {
      if (word.length() >= 3 && MONTHS.get(month).startsWith(word)) {
        return Optional.of(Years.twoDigits(month + 1));
      }
    }
    return Optional.empty();
  }

  private NamedDates() {}
}
