package fasti.batch;

/// Whether a warning stands in a book's way.
public enum Strictness {
  /// Only errors refuse a book.
  USUAL,
  /// Warnings refuse it too.
  STRICT
}
