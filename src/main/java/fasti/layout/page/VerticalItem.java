package fasti.layout.page;

import fasti.layout.paragraph.Cost;
import fasti.unit.Length;

/// What a column is made of to the page maker: the same kinds as a line has, turned upright.
public sealed interface VerticalItem
    permits Strip, VerticalItem.Space, VerticalItem.PageEnd, VerticalItem.WritingRoom {
  /// White between two blocks; it vanishes at the top of a page.
  record Space(Length height) implements VerticalItem {}

  /// A place where a page may end, at a price. A page may also end at white below a strip.
  record PageEnd(Cost cost) implements VerticalItem {}

  /// A place below a question where more lines to write on may come, if the page has white to
  /// spare.
  ///
  /// @param most lines that are of use here
  record WritingRoom(Strip line, int most) implements VerticalItem {}
}
