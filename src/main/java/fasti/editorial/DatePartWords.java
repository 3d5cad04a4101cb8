package fasti.editorial;

import fasti.time.DatePart;
import fasti.time.DeepTime;
import fasti.time.Season;
import java.util.List;

/// One date in the words of one language, as precise as it was given and no more.
final class DatePartWords {
  /// Years below this are marked as AD: "43" alone would not be known for a year.
  private static final long FIRST_PLAIN_YEAR = 100;

  private static final long FIRST_GROUPED_YEAR = 10_000;
  private static final int YEARS_OF_A_CENTURY = 100;

  private final Vocabulary vocabulary;
  private final List<String> months;
  private final List<String> monthsAlone;
  private final List<String> monthsAfter;
  private final List<String> seasons;
  private final List<String> seasonsAfter;
  private final YearsAgo yearsAgo;

  /// What stands before a date: some languages change its form for it.
  enum Before {
    NOTHING,
    /// A word such as from, until or about.
    PREPOSITION
  }

  DatePartWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    months = Vocabulary.list(vocabulary.text("date.months"));
    monthsAlone = Vocabulary.list(vocabulary.text("date.months-alone"));
    monthsAfter =
        Vocabulary.list(vocabulary.textOr("date.months-alone-after", "date.months-alone"));
    seasons = Vocabulary.list(vocabulary.text("date.seasons"));
    seasonsAfter = Vocabulary.list(vocabulary.textOr("date.seasons-after", "date.seasons"));
    yearsAgo = new YearsAgo(vocabulary);
  }

  /// @param part with its unknown month or day left out by [#known(DatePart)]
  String withYear(DatePart part, Before before) {
    return switch (part) {
      case DatePart.Year(var year) -> year(year);
      case DatePart.Month(var year, var month) -> fill(monthPattern(before), "", month, year(year));
      case DatePart.Day(var year, var month, var day) ->
          fill(vocabulary.text("date.day"), day(day), month, year(year));
      case DatePart.SeasonOf(var year, var season) ->
          vocabulary
              .text("date.season")
              .replace("{s}", season(season, before))
              .replace("{y}", season == Season.WINTER ? twoYears(year) : year(year));
      case DatePart.SomeYearOf(var first, var years) -> someYear(first, years);
      case DatePart.SomeMonthOf _, DatePart.SomeDayOf _ -> withYear(known(part), before);
    };
  }

  /// Without the year; empty for a whole year. A decade or a century is written as it is.
  String withoutYear(DatePart part, Before before) {
    return switch (part) {
      case DatePart.Year _ -> "";
      case DatePart.Month(_, var month) -> monthAlone(month, before);
      case DatePart.Day(_, var month, var day) -> days(day(day), month);
      case DatePart.SeasonOf(_, var season) -> season(season, before);
      case DatePart.SomeYearOf _ -> withYear(part, before);
      case DatePart.SomeMonthOf _, DatePart.SomeDayOf _ -> withoutYear(known(part), before);
    };
  }

  /// Two days of one month: "8–16 March 1921".
  String daysWithYear(int first, int last, DatePart.Month month) {
    return fill(vocabulary.text("date.day"), span(first, last), month.month(), year(month.year()));
  }

  String daysWithoutYear(int first, int last, DatePart.Month month) {
    return days(span(first, last), month.month());
  }

  private String span(int first, int last) {
    return day(first) + vocabulary.text("date.between-numbers") + day(last);
  }

  private String days(String days, int month) {
    return fill(vocabulary.text("date.day-in-year"), days, month, "");
  }

  private String fill(String pattern, String day, int month, String year) {
    return pattern
        .replace("{d}", day)
        .replace("{m}", Integer.toString(month))
        .replace("{M}", months.get(month - 1))
        .replace("{L}", monthsAlone.get(month - 1))
        .replace("{y}", year);
  }

  /// Whether dates begin with the year, so that the second of two drops it, not the first.
  boolean isYearFirst() {
    return vocabulary.text("date.day").startsWith("{y}");
  }

  /// "1921", "44 BC", "AD 43", "12,000 BC", "66 million years ago".
  ///
  /// @param year astronomical: 0 is 1 BC
  String year(long year) {
    if (DeepTime.holds(year)) {
      return yearsAgo.year(year);
    }
    if (year <= 0) {
      return vocabulary.text("date.bc", number(1 - year));
    }
    return vocabulary.text(year < FIRST_PLAIN_YEAR ? "date.ad" : "date.year", number(year));
  }

  /// "1917–1921", "264–241 BC", "27 BC – AD 14".
  String years(long first, long last) {
    if (DeepTime.holds(last)) {
      return yearsAgo.years(first, last);
    }
    if (DeepTime.holds(first)) {
      return year(first) + vocabulary.text("date.between-words") + year(last);
    }
    if (last <= 0) {
      return number(1 - first) + vocabulary.text("date.between-numbers") + year(last);
    }
    if (first <= 0) {
      return year(first) + vocabulary.text("date.between-words") + year(last);
    }
    var end = last < FIRST_PLAIN_YEAR ? number(last) : year(last);
    return year(first) + vocabulary.text("date.between-numbers") + end;
  }

  private String number(long year) {
    var digits = Long.toString(year);
    if (year < FIRST_GROUPED_YEAR) {
      return digits;
    }
    return digits.replaceAll("\\B(?=(\\d{3})+$)", vocabulary.text("date.grouping"));
  }

  private String day(int day) {
    var digits = day == 1 ? vocabulary.text("date.first-day") : Integer.toString(day);
    return vocabulary.text("date.day-number", digits);
  }

  private String monthPattern(Before before) {
    return switch (before) {
      case NOTHING -> vocabulary.text("date.month");
      case PREPOSITION -> vocabulary.textOr("date.month-after", "date.month");
    };
  }

  private String monthAlone(int month, Before before) {
    return switch (before) {
      case NOTHING -> monthsAlone.get(month - 1);
      case PREPOSITION -> monthsAfter.get(month - 1);
    };
  }

  private String season(Season season, Before before) {
    int index = season.code() - Season.SPRING.code();
    return switch (before) {
      case NOTHING -> seasons.get(index);
      case PREPOSITION -> seasonsAfter.get(index);
    };
  }

  /// A winter belongs to two years: "1921–22".
  private String twoYears(long first) {
    long last = first + 1;
    boolean isShort = first >= FIRST_PLAIN_YEAR && last % YEARS_OF_A_CENTURY != 0;
    var end = Long.toString(last);
    return first <= 0
        ? years(first, last)
        : vocabulary.text(
            "date.two-years",
            Long.toString(first),
            isShort ? end.substring(end.length() - 2) : end);
  }

  private String someYear(long first, int years) {
    if (first < 0) {
      return years(first, first + years - 1);
    }
    return years == YEARS_OF_A_CENTURY
        ? century(first / YEARS_OF_A_CENTURY + 1)
        : vocabulary.text("date.decade", Long.toString(first), Long.toString(first + years - 1));
  }

  private String century(long number) {
    return vocabulary
        .text("date.century", Long.toString(number))
        .replace("{o}", Numerals.englishOrdinal(number))
        .replace("{r}", Numerals.roman(number));
  }

  /// What is known of a date whose month or day is not: `1921-XX` is 1921.
  static DatePart known(DatePart part) {
    return switch (part) {
      case DatePart.SomeMonthOf(var year) -> new DatePart.Year(year);
      case DatePart.SomeDayOf(var year, var month) ->
          month == 0 ? new DatePart.Year(year) : new DatePart.Month(year, month);
      case DatePart.Year _,
          DatePart.Month _,
          DatePart.Day _,
          DatePart.SeasonOf _,
          DatePart.SomeYearOf _ ->
          part;
    };
  }
}
