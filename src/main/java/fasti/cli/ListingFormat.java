package fasti.cli;

/// How a run's report is shown.
enum ListingFormat {
  /// For people: diagnostics to the error stream, a line a file to the output.
  TEXT,
  /// For programs: one JSON object a line, all to the output.
  JSON
}
