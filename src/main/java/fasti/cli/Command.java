package fasti.cli;

import fasti.batch.Request;

/// What somebody typed, understood.
sealed interface Command {
  /// Build or check books.
  ///
  /// @param debug whether the trace of a fault of ours is to be shown
  record Run(Request request, ListingFormat format, boolean debug) implements Command {}

  /// Only say something.
  record Say(String text) implements Command {}

  /// Not understood.
  ///
  /// @param hint what to type instead
  record Wrong(String message, String hint) implements Command {}
}
