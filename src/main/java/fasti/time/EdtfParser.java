package fasti.time;

import fasti.report.Origin;
import fasti.report.Outcome;

/// Reads EDTF levels 0 and 1.
final class EdtfParser {
  static Outcome<Edtf> parse(String text, Origin origin) {
    throw new UnsupportedOperationException(text + origin);
  }

  private EdtfParser() {}
}
