package fasti.time;

import fasti.report.Origin;
import fasti.report.Outcome;

/// A date as the Extended Date/Time Format writes it (ISO 8601-2:2019, annex A; levels 0 and 1).
///
/// [#parse(String, Origin)] reads one; `print` of what was read gives the same text back, but for
/// the time of day, which is not kept: a handout dates by days.
public sealed interface Edtf permits EdtfDate, EdtfInterval {
  /// The first day that this may mean; for an open or unknown start, that of the end.
  CalendarDay earliest();

  /// The last day that this may mean; for an open or unknown end, that of the start.
  CalendarDay latest();

  String print();

  static Outcome<Edtf> parse(String text, Origin origin) {
    return EdtfParser.parse(text, DayCount.GREGORIAN, origin);
  }

  /// The same notation for a date of the Julian calendar, which has 29 February in 1900.
  static Outcome<Edtf> parseJulian(String text, Origin origin) {
    return EdtfParser.parse(text, DayCount.JULIAN, origin);
  }

  /// A date of the Julian calendar (Old Style) as the Gregorian calendar has it. Only days move: a
  /// month or a year keeps its name, as books write it, though its bounds lie some days apart.
  static Edtf fromJulian(Edtf julian) {
    return JulianCalendar.toGregorian(julian);
  }
}
