package fasti.drawing;

import fasti.document.Word;
import fasti.document.Words;
import fasti.time.CalendarDay;
import fasti.time.DeepTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What ticks are called in the language of the book.
final class TickNames {
  private static final long MILLION = 1_000_000;

  /// Below this a year is written without a sign between its thousands.
  private static final long GROUPED = 10_000;

  private final String language;
  private final Words words;

  /// What months are called; asked for often while a step is sought, and slow to find.
  private final Map<TextStyle, Map<Integer, String>> months = new EnumMap<>(TextStyle.class);

  /// @param language BCP 47
  TickNames(String language, Words words) {
    this.language = language;
    this.words = words;
  }

  /// @param first where the axis begins: it tells whether its years are counted in millions
  String label(Step step, CalendarDay tick, CalendarDay first) {
    return switch (step) {
      case Step.Days _ -> words.digits().of(tick.day());
      case Step.Months _ -> month(TextStyle.SHORT_STANDALONE, tick);
      case Step.Years(var years) ->
          isDeep(years, first) ? millions(tick.year()) : year(tick.year(), years);
    };
  }

  /// What stands above the label of this tick, if nothing else does.
  String heading(Step step, CalendarDay tick, CalendarDay first) {
    return switch (step) {
      case Step.Days _ -> month(TextStyle.FULL_STANDALONE, tick) + " " + year(tick.year(), 2);
      case Step.Months _ -> year(tick.year(), 2);
      case Step.Years(var years) -> isDeep(years, first) ? words.of(Word.MILLION_YEARS_AGO) : "";
    };
  }

  private static boolean isDeep(long years, CalendarDay first) {
    return DeepTime.holds(first.year()) && years >= MILLION / 10;
  }

  private String month(TextStyle length, CalendarDay tick) {
    return months
        .computeIfAbsent(length, _ -> new HashMap<>())
        .computeIfAbsent(tick.month(), month -> Month.of(month).getDisplayName(length, locale()));
  }

  /// @param years from tick to tick; AD 1 is named with its era where it stands between the eras
  private String year(long year, long years) {
    if (year > 1 || (year == 1 && years == 2)) {
      return grouped(year);
    }
    return year == 1
        ? words.of(Word.YEAR_AFTER_CHRIST, grouped(1))
        : words.of(Word.YEAR_BEFORE_CHRIST, grouped(1 - year));
  }

  private String millions(long year) {
    long beforeChrist = year >= 1 ? 0 : 1 - year;
    long tenths = Math.round(beforeChrist / (MILLION / 10.0));
    var whole = grouped(tenths / 10);
    return tenths % 10 == 0
        ? whole
        : whole + words.of(Word.DECIMAL_MARK) + words.digits().of(tenths % 10);
  }

  private String grouped(long number) {
    var digits = Long.toString(number);
    if (number < GROUPED) {
      return words.digits().of(digits);
    }
    var text = new StringBuilder(words.digits().of(digits));
    for (int place = digits.length() - 3; place > 0; place -= 3) {
      text.insert(place, words.of(Word.THOUSANDS_SEPARATOR));
    }
    return text.toString();
  }

  private Locale locale() {
    return Locale.forLanguageTag(language);
  }
}
