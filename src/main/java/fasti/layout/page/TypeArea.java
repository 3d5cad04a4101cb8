package fasti.layout.page;

import fasti.style.PageDesign;
import fasti.text.Direction;
import fasti.unit.Length;

/// The type area of a book's pages, in terms of start and end, so that a right-to-left book is its
/// mirror image.
record TypeArea(PageDesign design, Direction direction) {
  Length width() {
    return design.typeAreaWidth();
  }

  Length height() {
    return design.typeAreaHeight();
  }

  /// The length of a line of text.
  Length measure() {
    return design.measure();
  }

  /// One column of the text as a type area of its own.
  TypeArea column() {
    return new TypeArea(design.column(), direction);
  }

  boolean hasSide() {
    return design.side().isPresent() && design.side().holds() == PageDesign.SideColumn.Holds.MATTER;
  }

  /// Whether there is a margin in which dates hang.
  boolean hasDates() {
    return design.side().holds() == PageDesign.SideColumn.Holds.DATES;
  }

  /// Whether notes stand in the side column.
  boolean hasSideNotes() {
    return hasSide() && design.notes() == PageDesign.Notes.SIDE;
  }

  Length sideWidth() {
    return design.side().width();
  }

  /// Where the side column begins, from the start edge.
  Length sideStart() {
    return measure().plus(design.side().gap());
  }

  /// The left edge of something, from the type area's left edge.
  ///
  /// @param start from the start edge: the left in a left-to-right book
  /// @param width of the thing
  Length left(Length start, Length width) {
    return direction == Direction.RIGHT_TO_LEFT ? width().minus(start).minus(width) : start;
  }
}
