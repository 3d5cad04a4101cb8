package fasti.editorial;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How ICU's locale data (CLDR) write dates and numbers in a language that has no file of words
/// here, in the terms of those files.
final class IcuDates {
  private static final Pattern TOKEN = Pattern.compile("'([^']*)'|[A-Za-z]+");
  private static final int GREGORIAN_MONTHS = 12;

  /// `M` and `MM` are numbers, `MMM` and more are names (UTS 35, date field symbols).
  private static final int SHORTEST_NAME = 3;

  /// The calendar is forced: ICU would give Persian years for `fa` and Buddhist ones for `th`.
  static Map<String, String> patterns(String language) {
    var locale = ULocale.forLanguageTag(language).setKeywordValue("calendar", "gregorian");
    var symbols = new DateFormatSymbols(new GregorianCalendar(locale), locale);
    var patterns = DateTimePatternGenerator.getInstance(locale);
    var numbers = DecimalFormatSymbols.getInstance(locale);
    return Map.of(
        "date.months", months(symbols, DateFormatSymbols.FORMAT),
        "date.months-alone", months(symbols, DateFormatSymbols.STANDALONE),
        "date.day", translated(patterns.getBestPattern("yMMMMd")),
        "date.day-in-year", translated(patterns.getBestPattern("MMMMd")),
        "date.month", translated(patterns.getBestPattern("yMMMM")),
        "date.bc", "{0} " + symbols.getEras()[GregorianCalendar.BC],
        "date.grouping", numbers.getGroupingSeparatorString(),
        "date.decimal", numbers.getDecimalSeparatorString());
  }

  private static String months(DateFormatSymbols symbols, int context) {
    var names = List.of(symbols.getMonths(context, DateFormatSymbols.WIDE));
    return String.join("|", names.subList(Calendar.JANUARY, GREGORIAN_MONTHS));
  }

  private static String translated(String pattern) {
    return TOKEN
        .matcher(pattern)
        .replaceAll(token -> Matcher.quoteReplacement(ours(token.group())));
  }

  private static String ours(String token) {
    return switch (token.charAt(0)) {
      case 'd' -> "{d}";
      case 'M' -> token.length() < SHORTEST_NAME ? "{m}" : "{M}";
      case 'L' -> token.length() < SHORTEST_NAME ? "{m}" : "{L}";
      case 'y' -> "{y}";
      case '\'' -> token.equals("''") ? "'" : token.substring(1, token.length() - 1);
      default -> "";
    };
  }

  private IcuDates() {}
}
