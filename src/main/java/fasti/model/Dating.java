package fasti.model;

import fasti.time.Edtf;

/// When an event was, as far as the author says.
public sealed interface Dating {
  /// The words to print in place of the date; empty where they are to be made from it.
  String display();

  /// @param date in the Gregorian calendar, for order and for the time line
  /// @param given as the author gave it, in the author's calendar; equal to `date` for Gregorian
  record Dated(Edtf date, Edtf given, CalendarKind calendar, String display) implements Dating {}

  record Undated(String display) implements Dating {}

  enum CalendarKind {
    GREGORIAN,
    /// Old Style: the date as given is Julian.
    JULIAN
  }
}
