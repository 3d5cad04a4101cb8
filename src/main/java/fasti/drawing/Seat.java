package fasti.drawing;

import fasti.unit.Length;

/// An event at its place in a lane. Lengths are from the start of the axis.
///
/// @param row of the mark, counted from 0
/// @param side where the caption stands
/// @param captionStart the start edge of the caption
/// @param captionRow the row of the caption's first line
record Seat(Entry entry, Figure figure, int row, Side side, Length captionStart, int captionRow) {
  enum Side {
    /// After the mark, in reading direction.
    AFTER,
    /// Before the mark, its lines ending at it.
    BEFORE,
    /// Over the mark.
    ABOVE
  }
}
