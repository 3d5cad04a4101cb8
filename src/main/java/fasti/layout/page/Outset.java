package fasti.layout.page;

import fasti.unit.Length;

/// How far a table or a picture may go beyond the text column, across the column beside it.
///
/// @param width that it may have at the most; zero where it may not
/// @param clear how far down, from the top of the section, something stands beside the text
record Outset(Length width, Length clear) {
  static final Outset NONE = new Outset(Length.ZERO, Length.ZERO);
}
