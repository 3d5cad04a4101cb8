package fasti.time;

import java.time.LocalDate;
import org.threeten.extra.chrono.JulianDate;

/// From Old Style to New Style.
final class JulianCalendar {
  static Edtf toGregorian(Edtf julian) {
    return switch (julian) {
      case EdtfDate date -> toGregorian(date);
      case EdtfInterval(var start, var end) ->
          new EdtfInterval(toGregorian(start), toGregorian(end));
    };
  }

  private static EdtfInterval.End toGregorian(EdtfInterval.End end) {
    return switch (end) {
      case EdtfInterval.End.At(var date) -> new EdtfInterval.End.At(toGregorian(date));
      case EdtfInterval.End.Open open -> open;
      case EdtfInterval.End.Unknown unknown -> unknown;
    };
  }

  private static EdtfDate toGregorian(EdtfDate date) {
    return date.part() instanceof DatePart.Day(var year, var month, var day)
        ? new EdtfDate(toGregorian(year, month, day), date.qualifier())
        : date;
  }

  /// Only a year of at most four digits has days in EDTF, so the cast is exact.
  private static DatePart.Day toGregorian(long year, int month, int day) {
    var gregorian = LocalDate.from(JulianDate.of((int) year, month, day));
    return new DatePart.Day(
        gregorian.getYear(), gregorian.getMonthValue(), gregorian.getDayOfMonth());
  }

  private JulianCalendar() {}
}
