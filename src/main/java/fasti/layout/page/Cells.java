package fasti.layout.page;

import fasti.text.Anchor;
import fasti.unit.Length;
import java.util.List;

/// Paragraphs side by side on a common first baseline: a line of the contents, a row of a table.
final class Cells {
  private final Desk desk;

  Cells(Desk desk) {
    this.desk = desk;
  }

  /// @param start from the type area's start edge
  record Cell(Copy copy, ParagraphStyle style, Length start, Length width) {}

  /// @param above white above the first line
  /// @param below white below the last line
  Strip row(List<Cell> cells, Length above, Length below) {
    var first = Length.ZERO;
    var baseline = Length.ZERO;
    for (var cell : cells) {
      first = first.max(cell.style().leading());
    }
    for (var cell : cells) {
      baseline = baseline.max(cell.style().baselineIn(first));
    }
    var row = Strip.of(above.plus(first), List.of());
    for (var cell : cells) {
      row = laid(row, cell, above, baseline);
    }
    return row.withHeight(row.reach().plus(below));
  }

  private Strip laid(Strip row, Cell cell, Length above, Length baseline) {
    var leading = cell.style().leading();
    var maker =
        new LineStrips(cell.copy(), cell.style(), desk.area().left(cell.start(), cell.width()));
    var result = row;
    var down = above;
    for (var line : desk.set(cell.copy(), cell.style(), cell.width())) {
      result = result.with(maker.strip(line, leading, baseline), Length.ZERO, down);
      down = down.plus(leading);
    }
    return result;
  }

  /// The same with a name that links can lead to, and that a page can begin with.
  static Strip named(Strip row, Anchor anchor) {
    return row.withMark(anchor).withStart(new Strip.Start(anchor, 0));
  }

  /// Where the last line of a cell ends, from the type area's start edge; for leaders.
  Length endOf(Cell cell) {
    var lines = desk.set(cell.copy(), cell.style(), cell.width());
    if (lines.isEmpty()) {
      return cell.start();
    }
    var width =
        lines.getLast().pieces().stream()
            .map(SetLine.Piece::width)
            .reduce(Length.ZERO, Length::plus);
    return cell.start().plus(width);
  }
}
