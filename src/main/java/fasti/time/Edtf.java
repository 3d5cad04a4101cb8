package fasti.time;

import fasti.report.Origin;
import fasti.report.Outcome;

/// A date as the Extended Date/Time Format writes it (ISO 8601-2:2019, annex A; levels 0 and 1).
///
/// [#parse(String, Origin)] reads one; `print` of what was read gives the same text back.
public sealed interface Edtf permits EdtfDate, EdtfInterval {
  /// The first day that this may mean; for an open or unknown start, that of the end.
  CalendarDay earliest();

  /// The last day that this may mean; for an open or unknown end, that of the start.
  CalendarDay latest();

  String print();

  static Outcome<Edtf> parse(String text, Origin origin) {
    return EdtfParser.parse(text, origin);
  }
}
