package fasti.sheet;

/// One side of a sheet, landscape, as it lies before the reader.
record Side(Slot left, Slot right) {
  /// The same for a book that is read from right to left.
  Side mirrored() {
    return new Side(/* left= */ right, /* right= */ left);
  }
}
