package fasti.editorial;

import fasti.editorial.DatePartWords.Before;
import fasti.time.DatePart;
import fasti.time.Edtf;
import fasti.time.EdtfDate;
import fasti.time.EdtfInterval;
import fasti.time.EdtfInterval.End;
import fasti.time.Qualifier;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/// Dates in the words of one language: "8–16 March 1921", "about May 1922", "from 1956".
final class DateWords {
  private final Vocabulary vocabulary;
  private final DatePartWords parts;

  /// An event's date stands in five places of a book.
  private final Map<Edtf, String> whole = new HashMap<>();

  DateWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    parts = new DatePartWords(vocabulary);
  }

  /// The whole date.
  String full(Edtf date) {
    return whole.computeIfAbsent(date, one -> printed(words(one, Years.PRINTED)));
  }

  private String printed(String text) {
    return vocabulary.words().digits().of(text);
  }

  /// The date as it stands below its year: without the year where all of it lies there, and empty
  /// for the plain year itself.
  String below(long year, Edtf date) {
    if (!isWithin(year, date)) {
      return full(date);
    }
    var text = words(date, Years.LEFT_OUT);
    return text.isEmpty() && !isPlainYear(date) ? full(date) : printed(text);
  }

  /// For the running head: months, no days, no doubts.
  String running(Edtf date) {
    return full(
        switch (date) {
          case EdtfDate single -> coarse(single);
          case EdtfInterval(var start, var end) ->
              start instanceof End.At(var first) && end instanceof End.At(var last)
                  ? coarse(first, last)
                  : new EdtfInterval(coarse(start), coarse(end));
        });
  }

  /// "1921", "44 BC".
  ///
  /// @param year astronomical: 0 is 1 BC
  String year(long year) {
    return printed(parts.year(year));
  }

  /// "1917–1929"; one year where both are the same.
  String years(long first, long last) {
    return first == last ? year(first) : printed(parts.years(first, last));
  }

  private String words(Edtf date, Years years) {
    return switch (date) {
      case EdtfDate single -> one(single, years);
      case EdtfInterval(End.At(var first), End.At(var last)) -> between(first, last, years);
      case EdtfInterval(End.At(var first), End.Open _) -> bounded("date.from", first, years);
      case EdtfInterval(End.At(var first), End.Unknown _) ->
          bounded("date.from-to-unknown", first, years);
      case EdtfInterval(End.Open _, End.At(var last)) -> bounded("date.until", last, years);
      case EdtfInterval(End.Unknown _, End.At(var last)) ->
          bounded("date.until-from-unknown", last, years);
      case EdtfInterval _ -> throw new IllegalArgumentException(date.print());
    };
  }

  private String bounded(String key, EdtfDate bound, Years years) {
    var text = one(bound, years, Before.PREPOSITION);
    return text.isEmpty() ? text : vocabulary.text(key, text);
  }

  private String one(EdtfDate date, Years years) {
    return one(date, years, date.qualifier().isApproximate() ? Before.PREPOSITION : Before.NOTHING);
  }

  private String one(EdtfDate date, Years years, Before before) {
    var part = DatePartWords.known(date.part());
    var text =
        switch (years) {
          case PRINTED -> parts.withYear(part, before);
          case LEFT_OUT -> parts.withoutYear(part, before);
        };
    return text.isEmpty() ? text : qualified(text, date.qualifier());
  }

  private String qualified(String text, Qualifier qualifier) {
    var about = qualifier.isApproximate() ? vocabulary.text("date.about", text) : text;
    return qualifier.isUncertain() ? vocabulary.text("date.uncertain", about) : about;
  }

  private String between(EdtfDate first, EdtfDate last, Years years) {
    if (first.equals(last)) {
      return one(first, years);
    }
    boolean isPlain =
        first.qualifier() == Qualifier.CERTAIN && last.qualifier() == Qualifier.CERTAIN;
    var from = DatePartWords.known(first.part());
    var to = DatePartWords.known(last.part());
    if (isPlain && from instanceof DatePart.Year(var one) && to instanceof DatePart.Year(var two)) {
      return parts.years(one, two);
    }
    if (isPlain && from instanceof DatePart.Day one && to instanceof DatePart.Day two) {
      if (one.year() == two.year() && one.month() == two.month()) {
        var month = new DatePart.Month(one.year(), one.month());
        return years == Years.PRINTED
            ? parts.daysWithYear(one.day(), two.day(), month)
            : parts.daysWithoutYear(one.day(), two.day(), month);
      }
    }
    return joined(first, last, years);
  }

  /// Two dates of one year print it once, at the end; or at the start where the language has it
  /// there.
  private String joined(EdtfDate first, EdtfDate last, Years years) {
    var shared = yearOf(first);
    boolean once = shared.isPresent() && shared.equals(yearOf(last)) && !isYear(first);
    boolean yearFirst = parts.isYearFirst();
    var start = one(first, once && !yearFirst ? Years.LEFT_OUT : years);
    var end = one(last, once && yearFirst && !isYear(last) ? Years.LEFT_OUT : years);
    boolean isTight = once && first.part() instanceof DatePart.Month && isOneWord(start);
    return start + vocabulary.text(isTight ? "date.between-months" : "date.between-words") + end;
  }

  private static boolean isOneWord(String text) {
    return text.indexOf(' ') < 0;
  }

  private static boolean isYear(EdtfDate date) {
    return DatePartWords.known(date.part()) instanceof DatePart.Year;
  }

  private static boolean isPlainYear(Edtf date) {
    return date instanceof EdtfDate single
        && isYear(single)
        && single.qualifier() == Qualifier.CERTAIN;
  }

  private static boolean isWithin(long year, Edtf date) {
    return switch (date) {
      case EdtfDate single -> isWithin(year, single);
      case EdtfInterval(var start, var end) -> isWithin(year, start) && isWithin(year, end);
    };
  }

  private static boolean isWithin(long year, End end) {
    return !(end instanceof End.At(var date)) || isWithin(year, date);
  }

  private static boolean isWithin(long year, EdtfDate date) {
    return yearOf(date).equals(OptionalLong.of(year));
  }

  /// The one year that a date names; empty for a decade or a century.
  private static OptionalLong yearOf(EdtfDate date) {
    return switch (DatePartWords.known(date.part())) {
      case DatePart.Year(var year) -> OptionalLong.of(year);
      case DatePart.Month(var year, _) -> OptionalLong.of(year);
      case DatePart.Day(var year, _, _) -> OptionalLong.of(year);
      case DatePart.SeasonOf(var year, _) -> OptionalLong.of(year);
      case DatePart.SomeYearOf _, DatePart.SomeMonthOf _, DatePart.SomeDayOf _ ->
          OptionalLong.empty();
    };
  }

  private static Edtf coarse(EdtfDate first, EdtfDate last) {
    var from = coarse(first);
    var to = coarse(last);
    return from.equals(to) ? from : new EdtfInterval(new End.At(from), new End.At(to));
  }

  private static End coarse(End end) {
    return end instanceof End.At(var date) ? new End.At(coarse(date)) : end;
  }

  private static EdtfDate coarse(EdtfDate date) {
    var part = DatePartWords.known(date.part());
    return new EdtfDate(
        part instanceof DatePart.Day(var year, var month, _)
            ? new DatePart.Month(year, month)
            : part,
        Qualifier.CERTAIN);
  }

  private enum Years {
    PRINTED,
    LEFT_OUT
  }
}
