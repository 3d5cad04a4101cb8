package fasti.editorial;

import fasti.document.Word;
import fasti.model.Dating;
import fasti.model.Dating.CalendarKind;
import fasti.model.Dating.Dated;
import fasti.model.Dating.Undated;
import fasti.text.Inline;
import fasti.time.Edtf;
import fasti.time.EdtfDate;
import fasti.time.EdtfInterval;
import fasti.time.EdtfInterval.End;
import java.util.List;

/// When an event was, in words: the author's own where there are any, else made from the date.
final class DatingWords {
  private final Vocabulary vocabulary;
  private final DateWords dates;

  DatingWords(Vocabulary vocabulary, DateWords dates) {
    this.vocabulary = vocabulary;
    this.dates = dates;
  }

  /// Empty for an undated event that the author gave no words either.
  List<Inline> inline(Dating dating) {
    return switch (dating) {
      case Dated dated -> List.of(new Inline.DateText(dated.date(), text(dated)));
      case Undated(var display) -> Inlines.of(display);
    };
  }

  /// With the year only where it is not the one given.
  List<Inline> inlineBelow(long year, Dating dating) {
    return dating instanceof Dated dated && !below(year, dated).isEmpty()
        ? List.of(new Inline.DateText(dated.date(), below(year, dated)))
        : inline(dating);
  }

  String text(Dating dating) {
    return switch (dating) {
      case Dated(var date, _, _, var display) -> display.isEmpty() ? dates.full(date) : display;
      case Undated(var display) -> display.isEmpty() ? vocabulary.of(Word.UNDATED) : display;
    };
  }

  /// As it stands below its year in the chronology; empty for the year itself.
  String below(long year, Dated dated) {
    return dated.display().isEmpty()
        ? dates.below(year, dated.date())
        : withoutYear(dated.display(), dates.year(year));
  }

  /// What else is to be known of the date: its Old Style, that it is uncertain. May be empty.
  List<Inline> remark(Dating dating) {
    return dating instanceof Dated dated
        ? Inlines.joined(
            vocabulary.text("semicolon"), List.of(oldStyle(dated), uncertainty(dated.date())))
        : List.of();
  }

  private List<Inline> oldStyle(Dated dated) {
    if (dated.calendar() == CalendarKind.GREGORIAN) {
      return List.of();
    }
    var given = dates.below(dated.date().earliest().year(), dated.given());
    return Inlines.of(
        vocabulary.text("date.old-style", given.isEmpty() ? dates.full(dated.given()) : given));
  }

  private List<Inline> uncertainty(Edtf date) {
    return isUncertain(date) ? Inlines.of(vocabulary.of(Word.UNCERTAIN_DATE)) : List.of();
  }

  static boolean isUncertain(Edtf date) {
    return switch (date) {
      case EdtfDate single -> single.qualifier().isUncertain();
      case EdtfInterval(var start, var end) -> isUncertain(start) || isUncertain(end);
    };
  }

  private static boolean isUncertain(End end) {
    return end instanceof End.At(var date) && date.qualifier().isUncertain();
  }

  /// "January–November 1928" below 1928 is "January–November"; with the year anywhere else, or
  /// twice, it stays as the author wrote it.
  private static String withoutYear(String display, String year) {
    if (!display.endsWith(" " + year) || display.indexOf(year) < display.length() - year.length()) {
      return display;
    }
    var rest = display.substring(0, display.length() - year.length()).strip();
    boolean hasOtherYear = rest.matches(".*\\d{3,}.*");
    return hasOtherYear ? display : rest.replaceAll(",$", "");
  }
}
