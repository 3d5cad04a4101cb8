package fasti.drawing;

import fasti.time.CalendarDay;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What ticks are called in the language of the book.
///
/// @param language BCP 47
/// @param millionYearsAgo what the figures of deep time count
record TickNames(String language, String millionYearsAgo) {
  private static final long DEEP = -1_000_000;
  private static final long MILLION = 1_000_000;

  /// Below this a year is written without a sign between its thousands.
  private static final long GROUPED = 10_000;

  private static final String YEAR_OF_PATTERN = "7";

  /// @param first where the axis begins: it tells whether its years are counted in millions
  String label(Step step, CalendarDay tick, CalendarDay first) {
    return switch (step) {
      case Step.Days _ -> Integer.toString(tick.day());
      case Step.Months _ -> month("LLL", tick);
      case Step.Years(var years) ->
          isDeep(years, first) ? millions(tick.year()) : year(tick.year(), years);
    };
  }

  /// What stands above the label of this tick, if nothing else does.
  String heading(Step step, CalendarDay tick, CalendarDay first) {
    return switch (step) {
      case Step.Days _ -> month("LLLL", tick) + " " + year(tick.year(), 2);
      case Step.Months _ -> year(tick.year(), 2);
      case Step.Years(var years) -> isDeep(years, first) ? millionYearsAgo : "";
    };
  }

  private static boolean isDeep(long years, CalendarDay first) {
    return first.year() < DEEP && years >= MILLION / 10;
  }

  private String month(String pattern, CalendarDay tick) {
    return DateTimeFormatter.ofPattern(pattern, locale())
        .format(LocalDate.of(1970, tick.month(), 1));
  }

  /// @param years from tick to tick; AD 1 is named with its era where it stands between the eras
  private String year(long year, long years) {
    if (year > 1 || (year == 1 && years == 2)) {
      return grouped(year);
    }
    var sample = LocalDate.of(year == 1 ? 7 : -6, 1, 1);
    var pattern = DateTimeFormatter.ofLocalizedPattern("Gy").withLocale(locale()).format(sample);
    return pattern.replace(YEAR_OF_PATTERN, grouped(year == 1 ? 1 : 1 - year));
  }

  private String millions(long year) {
    long beforeChrist = year >= 1 ? 0 : 1 - year;
    long tenths = Math.round(beforeChrist / (MILLION / 10.0));
    var whole = grouped(tenths / 10);
    return tenths % 10 == 0 ? whole : whole + symbols().getDecimalSeparator() + tenths % 10;
  }

  private String grouped(long number) {
    var digits = Long.toString(number);
    if (number < GROUPED) {
      return digits;
    }
    var text = new StringBuilder(digits);
    for (int place = digits.length() - 3; place > 0; place -= 3) {
      text.insert(place, symbols().getGroupingSeparator());
    }
    return text.toString();
  }

  private DecimalFormatSymbols symbols() {
    return DecimalFormatSymbols.getInstance(locale());
  }

  private Locale locale() {
    return Locale.forLanguageTag(language);
  }
}
