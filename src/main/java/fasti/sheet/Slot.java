package fasti.sheet;

/// Room for one page on a side of a sheet.
sealed interface Slot {
  /// @param number of the page, counted from 1
  record Page(int number) implements Slot {}

  /// Left white on purpose: the pages do not fill the last sheet.
  record Blank() implements Slot {}
}
