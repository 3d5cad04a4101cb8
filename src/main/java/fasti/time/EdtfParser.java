package fasti.time;

import fasti.report.Code;
import fasti.report.Diagnostic;
import fasti.report.Origin;
import fasti.report.Outcome;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads EDTF levels 0 and 1 (Library of Congress, EDTF Specification, 4 February 2019).
///
/// What the standard leaves open is settled thus: of a date with a time the day is kept as written,
/// not moved to Greenwich; a decade or century may carry a qualifier (`156X~`) and stand in an
/// interval; `XXXX` names nothing and is refused; an interval must not begin after the first day of
/// its end.
final class EdtfParser {
  private static final Pattern LONG_YEAR = Pattern.compile("Y-?[1-9]\\d{4,14}");
  private static final Pattern MASKED_YEAR = Pattern.compile("-?\\d\\d(\\d|X)X");
  private static final Pattern CALENDAR_DATE =
      Pattern.compile("(-?\\d{4})(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?");
  private static final Pattern TIME =
      Pattern.compile(
          "T(?:([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?|24:00(:00)?)"
              + "(Z|(\\+(0\\d|1[0-4])|[-−](0\\d|1[0-2]))(:[0-5]\\d)?)?");

  private final String whole;
  private final DayCount days;
  private final Origin origin;

  private EdtfParser(String whole, DayCount days, Origin origin) {
    this.whole = whole;
    this.days = days;
    this.origin = origin;
  }

  static Outcome<Edtf> parse(String text, DayCount days, Origin origin) {
    return new EdtfParser(text, days, origin).parse();
  }

  private Outcome<Edtf> parse() {
    try {
      return Outcome.built(whole.indexOf('/') < 0 ? date(whole) : interval());
    } catch (NotADate fault) {
      return Outcome.refused(fault.diagnostic);
    }
  }

  private EdtfInterval interval() throws NotADate {
    var slash = whole.indexOf('/');
    var start = end(whole.substring(0, slash));
    var end = end(whole.substring(slash + 1));
    if (start instanceof EdtfInterval.End.At(var first)) {
      if (end instanceof EdtfInterval.End.At(var last)) {
        refuseBackwards(first, last);
      }
    } else if (!(end instanceof EdtfInterval.End.At)) {
      throw notEdtf();
    }
    return new EdtfInterval(start, end);
  }

  private EdtfInterval.End end(String text) throws NotADate {
    return switch (text) {
      case "" -> new EdtfInterval.End.Unknown();
      case ".." -> new EdtfInterval.End.Open();
      default -> new EdtfInterval.End.At(date(text));
    };
  }

  private EdtfDate date(String text) throws NotADate {
    if (text.isEmpty()) {
      throw notEdtf();
    }
    var qualifier = qualifier(text.charAt(text.length() - 1));
    var bare = qualifier == Qualifier.CERTAIN ? text : text.substring(0, text.length() - 1);
    return new EdtfDate(part(bare), qualifier);
  }

  private static Qualifier qualifier(char mark) {
    return switch (mark) {
      case '?' -> Qualifier.UNCERTAIN;
      case '~' -> Qualifier.APPROXIMATE;
      case '%' -> Qualifier.UNCERTAIN_AND_APPROXIMATE;
      default -> Qualifier.CERTAIN;
    };
  }

  private DatePart part(String text) throws NotADate {
    if (text.startsWith("Y") && LONG_YEAR.matcher(text).matches()) {
      return new DatePart.Year(Long.parseLong(text.substring(1)));
    }
    if (text.endsWith("X") && MASKED_YEAR.matcher(text).matches()) {
      return maskedYear(text);
    }
    var date = CALENDAR_DATE.matcher(withoutTime(text));
    if (!date.matches() || date.group(1).equals("-0000")) {
      throw notEdtf();
    }
    return calendarDate(date.toMatchResult());
  }

  /// A day before a time of day; every other text unchanged.
  private static String withoutTime(String text) {
    var time = text.indexOf('T');
    return time >= 10 && TIME.matcher(text.substring(time)).matches()
        ? text.substring(0, time)
        : text;
  }

  /// `-019X` begins with the year −199, which lies furthest from the year 0.
  private static DatePart maskedYear(String text) {
    var years = text.endsWith("XX") ? 100 : 10;
    var negative = text.startsWith("-");
    var digits = Long.parseLong(text.replace("-", "").replace('X', '0'));
    return new DatePart.SomeYearOf(negative ? -digits - years + 1 : digits, years);
  }

  private DatePart calendarDate(MatchResult date) throws NotADate {
    var year = Long.parseLong(date.group(1));
    var month = Optional.ofNullable(date.group(2));
    var day = Optional.ofNullable(date.group(3));
    if (month.isEmpty()) {
      return new DatePart.Year(year);
    }
    if (month.get().equals("XX")) {
      return someMonth(year, day);
    }
    return day.isEmpty()
        ? monthOrSeason(year, Integer.parseInt(month.get()))
        : day(year, Integer.parseInt(month.get()), day.get());
  }

  /// `1921-XX-25`, a known day of an unknown month, is level 2.
  private DatePart someMonth(long year, Optional<String> day) throws NotADate {
    if (day.isEmpty()) {
      return new DatePart.SomeMonthOf(year);
    }
    if (!day.get().equals("XX")) {
      throw notEdtf();
    }
    return new DatePart.SomeDayOf(year, 0);
  }

  private DatePart monthOrSeason(long year, int number) throws NotADate {
    for (var season : Season.values()) {
      if (season.code() == number) {
        return new DatePart.SeasonOf(year, season);
      }
    }
    if (number > 24 && number <= 41) {
      throw notEdtf();
    }
    refuseMonth(number);
    return new DatePart.Month(year, number);
  }

  private DatePart day(long year, int month, String day) throws NotADate {
    refuseMonth(month);
    if (day.equals("XX")) {
      return new DatePart.SomeDayOf(year, month);
    }
    var number = Integer.parseInt(day);
    var last = days.daysIn(year, month);
    if (number < 1 || number > last) {
      throw new NotADate(
          DateFaults.noSuchDay(whole, new DatePart.Month(year, month), last, origin));
    }
    return new DatePart.Day(year, month, number);
  }

  private void refuseMonth(int month) throws NotADate {
    if (month < 1 || month > 12) {
      throw new NotADate(DateFaults.noSuchMonth(whole, month, origin));
    }
  }

  private void refuseBackwards(EdtfDate first, EdtfDate last) throws NotADate {
    if (last.earliest().compareTo(first.earliest()) < 0) {
      throw new NotADate(DateFaults.backwards(whole, first, last, origin));
    }
  }

  private NotADate notEdtf() {
    if (LevelTwo.isWritten(whole)) {
      return new NotADate(
          Diagnostic.error(
              Code.LEVEL_TWO_DATE,
              origin,
              "the date \"" + whole + "\" uses EDTF level 2, which cannot be read yet",
              LevelTwo.hint(whole)));
    }
    return new NotADate(
        Diagnostic.error(
            Code.NOT_EDTF,
            origin,
            "the date \"" + whole + "\" is not in EDTF",
            DateWords.hint(whole)));
  }

  /// The text is no date; caught where the parse began.
  private static final class NotADate extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Diagnostic diagnostic;

    NotADate(Diagnostic diagnostic) {
      super(diagnostic.message(), null, false, false);
      this.diagnostic = diagnostic;
    }
  }
}
