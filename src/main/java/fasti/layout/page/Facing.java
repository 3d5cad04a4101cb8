package fasti.layout.page;

/// What a page has to know of the page that it faces.
///
/// @param side on which it lies
/// @param white lines left at the foot of the left page that a right page faces, if any
record Facing(Side side, int white) {
  /// There is no left page, or one that ends a part and may be as white as it likes.
  private static final int UNBOUND = -1;

  /// A page as white as this is as uneven as can be.
  private static final int MOST_LINES = (int) (PagePrices.UNEVEN / PagePrices.UNEVEN_LINE);

  private static final Facing LEFT = new Facing(Side.LEFT, UNBOUND);

  enum Side {
    LEFT,
    RIGHT,
    /// Only one side of the sheet is printed: nobody sees two pages at once.
    SINGLE
  }

  /// The first page of a book.
  static Facing first(PageRoom room) {
    return new Facing(room.isFacing() ? Side.RIGHT : Side.SINGLE, UNBOUND);
  }

  /// What a page costs for its lines of white, if it may not be as white as it likes.
  double price(int lines) {
    return white == UNBOUND
        ? 0
        : Math.min(PagePrices.UNEVEN, PagePrices.UNEVEN_LINE * Math.abs(lines - white));
  }

  /// What the next page has to know.
  Facing after(int lines, Start.Closing closing) {
    return switch (side) {
      case SINGLE -> this;
      case RIGHT -> LEFT;
      case LEFT ->
          new Facing(
              Side.RIGHT, closing == Start.Closing.OPEN ? Math.min(lines, MOST_LINES) : UNBOUND);
    };
  }
}
