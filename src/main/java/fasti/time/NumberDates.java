package fasti.time;

import java.util.Optional;
import java.util.regex.Pattern;

/// Dates in digits that are not EDTF: `1921-3-8`, `8.3.1921`, `19210308`, `1920s`, `79`.
final class NumberDates {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-./](\\d{1,2})(?:[-./](\\d{1,2}))?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-./]) ?(\\d{1,2})[-./] ?(\\d{3,4})");
  private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})[-./](\\d{4})");
  private static final Pattern RUN_TOGETHER = Pattern.compile("([12]\\d{3})(\\d\\d)(\\d\\d)");
  private static final Pattern TEN_YEARS = Pattern.compile("(?:the )?(\\d{3})0['’]?s");
  private static final Pattern WITH_TIME =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[ t]\\d{1,2}:\\d\\d.*");

  static Optional<String> read(String plain) {
    var yearFirst = YEAR_FIRST.matcher(plain);
    if (yearFirst.matches()) {
      return Optional.of(yearFirst(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
    }
    var runTogether = RUN_TOGETHER.matcher(plain);
    if (runTogether.matches()) {
      return Optional.of(plain.replaceAll(RUN_TOGETHER.pattern(), "$1-$2-$3"));
    }
    var tenYears = TEN_YEARS.matcher(plain);
    if (tenYears.matches()) {
      return Optional.of(tenYears.group(1) + "X");
    }
    var withTime = WITH_TIME.matcher(plain);
    if (withTime.matches()) {
      return Optional.of(withTime.group(1));
    }
    return plain.matches("\\d{1,9}")
        ? Optional.of(Years.print(Long.parseLong(plain)))
        : yearLast(plain);
  }

  /// `1914/18` is a span of years; the month of `1914/08` is one.
  private static String yearFirst(String year, String month, String day) {
    var number = Integer.parseInt(month);
    if (day == null) {
      return number > 12 ? year + "/" + year.substring(0, 2) + month : year + "-" + two(month);
    }
    return year + "-" + two(month) + "-" + two(day);
  }

  private static Optional<String> yearLast(String plain) {
    var monthAndYear = MONTH_AND_YEAR.matcher(plain);
    if (monthAndYear.matches()) {
      return Optional.of(monthAndYear.group(2) + "-" + two(monthAndYear.group(1)));
    }
    var date = YEAR_LAST.matcher(plain);
    if (!date.matches()) {
      return Optional.empty();
    }
    var first = Integer.parseInt(date.group(1));
    var second = Integer.parseInt(date.group(3));
    var american = second > 12 && first <= 12;
    var year = Years.print(Long.parseLong(date.group(4)));
    return Optional.of(
        year
            + "-"
            + Years.twoDigits(american ? first : second)
            + "-"
            + Years.twoDigits(american ? second : first));
  }

  /// A question, where both numbers of `08/03/1921` may be the month. Dots are not used for
  /// American dates.
  static Optional<String> ambiguous(String plain) {
    var date = YEAR_LAST.matcher(plain);
    if (!date.matches() || date.group(2).equals(".")) {
      return Optional.empty();
    }
    var first = two(date.group(1));
    var second = two(date.group(3));
    if (first.equals(second) || Integer.parseInt(first) > 12 || Integer.parseInt(second) > 12) {
      return Optional.empty();
    }
    var year = Years.print(Long.parseLong(date.group(4)));
    return Optional.of(
        "which is the month? Write "
            + (year + "-" + second + "-" + first + " for " + inWords(first, second))
            + (", or " + year + "-" + first + "-" + second + " for " + inWords(second, first)));
  }

  private static String inWords(String day, String month) {
    return "day " + Integer.parseInt(day) + " of month " + Integer.parseInt(month);
  }

  private static String two(String digits) {
    return Years.twoDigits(Integer.parseInt(digits));
  }

  private NumberDates() {}
}
