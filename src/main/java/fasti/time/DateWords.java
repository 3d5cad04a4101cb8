package fasti.time;

import fasti.report.Origin;
import fasti.report.Outcome;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Guesses what somebody meant who did not write EDTF, for the hint of the diagnostic only: what it
/// finds is shown to the author and never taken as a date.
final class DateWords {
  private static final String GENERAL =
      "write year-month-day, or as much as is known: 1921-03-08, 1921-03, 1921, 1921~ (about),"
          + " 1921? (perhaps), 1921/1925 (a span), -0043 (44 BC)";
  private static final Origin NOWHERE = Origin.of("");
  private static final Pattern ABOUT =
      Pattern.compile("(?:c\\.?|ca\\.?|circa|about|around|approximately|approx\\.?|~) ?(.+)");
  private static final Pattern BEFORE = Pattern.compile("(?:before|until|till|up to|by) (.+)");
  private static final Pattern AFTER = Pattern.compile("(?:after|since|from) (.+)");
  private static final Pattern RANGE =
      Pattern.compile(
          "(?:from |between )?(.+?)(?: ?[–—] ?| - | to | until | till | through | and |/)(.+)");
  private static final Pattern YEARS = Pattern.compile("(\\d{1,4})-(\\d{1,4})((?: .+)?)");
  private static final Pattern DOUBTFUL = Pattern.compile("(.+?) ?\\(?\\?\\)?");
  private static final Pattern NEGATIVE = Pattern.compile("-(\\d{1,3})");
  private static final Pattern HUNDREDS = Pattern.compile("(\\d\\d)00s");

  static String hint(String text) {
    var plain = plain(text);
    var negative = NEGATIVE.matcher(plain);
    if (plain.isEmpty()) {
      return "leave the date out if it is not known: the event is then listed as undated";
    }
    if (negative.matches()) {
      var year = Integer.parseInt(negative.group(1));
      return "years before 1 are counted from zero: write "
          + (Years.print(1L - year) + " for " + year + " BC, ")
          + (Years.print(-year) + " for " + (year + 1) + " BC");
    }
    var hundreds = HUNDREDS.matcher(plain);
    if (hundreds.matches()) {
      var start = hundreds.group(1);
      return "write " + start + "0X for the ten years or " + start + "XX for the hundred";
    }
    return NumberDates.ambiguous(plain)
        .or(() -> propose(plain).map(date -> reason(plain) + "write " + date))
        .orElse(GENERAL);
  }

  private static String reason(String plain) {
    return plain.matches(".*\\bb\\.?c\\b.*|.*\\bb\\.?c\\.?e\\b.*")
        ? "years before 1 are counted from zero; "
        : "";
  }

  /// Small letters, single blanks, no blanks at the ends, the usual hyphen for a minus.
  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('−', '-')
        .replace('\u2010', '-')
        .replace('\u2011', '-')
        .replaceAll("[\\s\\u00a0\\u202f\\u2009\\ufeff\\u200b-\\u200f]+", " ")
        .strip();
  }

  /// A date in EDTF that may be meant; it is tried before it is shown.
  private static Optional<String> propose(String plain) {
    return span(plain).or(() -> single(plain)).or(() -> range(plain)).filter(DateWords::isDate);
  }

  private static boolean isDate(String text) {
    return Edtf.parse(text, NOWHERE) instanceof Outcome.Built;
  }

  private static Optional<String> span(String plain) {
    var before = BEFORE.matcher(plain);
    if (before.matches()) {
      return single(before.group(1)).map(date -> "../" + date);
    }
    var after = AFTER.matcher(plain);
    return after.matches() ? single(after.group(1)).map(date -> date + "/..") : Optional.empty();
  }

  private static Optional<String> single(String plain) {
    var about = ABOUT.matcher(plain);
    if (about.matches()) {
      return single(about.group(1)).filter(DateWords::isUnmarked).map(date -> date + "~");
    }
    var doubtful = DOUBTFUL.matcher(plain);
    if (plain.endsWith("?") || plain.endsWith("?)")) {
      return doubtful.matches()
          ? single(doubtful.group(1)).filter(DateWords::isUnmarked).map(date -> date + "?")
          : Optional.empty();
    }
    return NamedDates.read(plain).or(() -> NumberDates.read(plain)).filter(DateWords::isDate);
  }

  private static boolean isUnmarked(String date) {
    return !date.endsWith("~") && !date.endsWith("?");
  }

  private static Optional<String> range(String plain) {
    var years = YEARS.matcher(plain);
    if (years.matches()) {
      var era = years.group(3);
      return range(years.group(1) + era, fullYear(years.group(1), years.group(2)) + era);
    }
    var range = RANGE.matcher(plain);
    return range.matches() ? range(range.group(1), range.group(2)) : Optional.empty();
  }

  /// `1914–18` ends in 1918.
  private static String fullYear(String start, String end) {
    return start.length() == 4 && end.length() == 2 ? start.substring(0, 2) + end : end;
  }

  private static Optional<String> range(String left, String right) {
    var end = single(left.matches("\\d{4}") ? fullYear(left, right) : right);
    if (end.isEmpty()) {
      // March 8–16, 1921: the end borrows the month.
      end = single(left.replaceAll(" .*", "") + " " + right);
    }
    var last = end;
    return last.isEmpty()
        ? Optional.empty()
        : start(left, right).map(first -> first + "/" + last.get());
  }

  /// What the start leaves out stands at the end: `8–16 March 1921`, `60–55 BC`.
  private static Optional<String> start(String left, String right) {
    var tail = right;
    var candidate = Optional.<String>empty();
    while (candidate.isEmpty() && tail.indexOf(' ') >= 0) {
      tail = tail.substring(tail.indexOf(' ') + 1);
      candidate = single(left + " " + tail);
    }
    return candidate.isPresent() ? candidate : single(left);
  }

  private DateWords() {}
}
