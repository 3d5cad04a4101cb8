package fasti.time;

import fasti.report.Code;
import fasti.report.Diagnostic;
import fasti.report.Origin;

/// The words for dates that are well written and cannot be.
final class DateFaults {
  static Diagnostic noSuchDay(String text, DatePart.Month month, int last, Origin origin) {
    return Diagnostic.error(
        Code.NO_SUCH_DAY,
        origin,
        "the date \"" + text + "\" names a day that its month does not have",
        "the last day of that month is "
            + month.print()
            + "-"
            + Years.twoDigits(last)
            + "; write "
            + month.print()
            + " if the day is not known");
  }

  static Diagnostic noSuchMonth(String text, int month, Origin origin) {
    return Diagnostic.error(
        Code.NO_SUCH_DAY,
        origin,
        "the date \"" + text + "\" names month " + month + ", and a year has 12",
        "write year-month-day, for example 1921-03-08; seasons are 21 (spring) to 24 (winter); a"
            + " span of years has a slash: 1921/1945");
  }

  static Diagnostic backwards(String text, EdtfDate first, EdtfDate last, Origin origin) {
    var turned = last.latest().compareTo(first.earliest()) < 0;
    return Diagnostic.error(
        Code.END_BEFORE_START,
        origin,
        "the date \"" + text + "\" ends before it starts",
        turned
            ? "write the earlier date first: " + last.print() + "/" + first.print()
            : "write the end as exactly as the start, for example "
                + first.print()
                + "/"
                + new DatePart.Day(last.latest().year(), last.latest().month(), last.latest().day())
                    .print()
                + ", or leave it out: "
                + first.print()
                + "/");
  }

  private DateFaults() {}
}
