package fasti.layout.page;

/// A place in the column where a page may begin.
///
/// @param item counted from 0
/// @param version of the passage that is cut there; 0 before an item
/// @param line of the passage that comes next; 0 before an item
record Place(int item, int version, int line) {
  static Place before(int item) {
    return new Place(item, 0, 0);
  }

  boolean isInside() {
    return line > 0;
  }
}
