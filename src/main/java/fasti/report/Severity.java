package fasti.report;

import java.util.Locale;

/// How far a fault goes: an error refuses the book, a warning does not, unless `--strict` is given.
public enum Severity {
  ERROR,
  WARNING;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
