package fasti.batch;

import java.util.Locale;

/// What a book can be built into.
public enum OutputFormat {
  PDF,
  EPUB;

  /// The name on the command line and after the file name's dot.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
