package fasti.layout.page;

import fasti.layout.paragraph.Cost;
import fasti.text.Anchor;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Paragraphs side by side on a common first baseline: a line of the contents, a row of a table.
final class Cells {
  /// Rows higher than this part of a page may be cut where a page ends; to keep them whole would
  /// leave too much white.
  private static final double HIGHEST_WHOLE = 1.0 / 3;

  /// A cell's last line alone at the head of a page, beside longer cells: as dear as a few lines of
  /// white.
  private static final Cost WIDOW = new Cost.Of(20);

  private final Desk desk;

  Cells(Desk desk) {
    this.desk = desk;
  }

  /// @param start from the type area's start edge
  record Cell(Copy copy, ParagraphStyle style, Length start, Length width) {
    Cell {
      style = style.withRoomFor(copy);
    }
  }

  /// White above the first line of a row and below the last.
  record White(Length above, Length below) {
    static final White NONE = new White(Length.ZERO, Length.ZERO);
  }

  /// @param above white above the first line
  /// @param below white below the last line
  Strip row(List<Cell> cells, Length above, Length below) {
    return broken(cells).whole(new White(above, below));
  }

  /// A row whose cells are broken into lines, but not yet put beside each other.
  Row broken(List<Cell> cells) {
    return new Row(cells, cells.stream().map(this::lines).toList());
  }

  private List<SetLine> lines(Cell cell) {
    return desk.set(cell.copy(), cell.style(), cell.width());
  }

  /// The heads of columns: their last lines are level, next to what they name.
  Strip head(List<Cell> cells, White white) {
    return broken(cells).whole(white, Stand.FOOT);
  }

  /// Where cells stand that have fewer lines than others.
  private enum Stand {
    TOP,
    FOOT
  }

  /// A row in as many strips as it may be cut into: one, unless it is very high.
  ///
  /// @param anchor of the row, which links can lead to and pages can begin with
  /// @param head what is printed again above each strip when a page begins with it
  /// @return strips, with the prices of ending a page between them
  List<VerticalItem> cut(List<Cell> cells, White white, Anchor anchor, List<Strip> head) {
    var row = broken(cells);
    var whole = row.whole(white);
    boolean kept = whole.height().compareTo(desk.area().height().times(HIGHEST_WHOLE)) <= 0;
    return kept
        ? List.of(named(whole, anchor).withContinued(head))
        : row.lineByLine(white, anchor, head);
  }

  /// The same with a name that links can lead to, and that a page can begin with.
  static Strip named(Strip row, Anchor anchor) {
    return row.withMark(anchor).withStart(new Strip.Start(anchor, 0));
  }

  /// One row while it is put together.
  final class Row {
    private final List<Cell> cells;
    private final List<List<SetLine>> lines;
    private Length pitch = Length.ZERO;
    private Length baseline = Length.ZERO;

    private Row(List<Cell> cells, List<List<SetLine>> lines) {
      this.cells = cells;
      this.lines = lines;
      for (var cell : cells) {
        pitch = pitch.max(cell.style().leading());
      }
      for (var cell : cells) {
        baseline = baseline.max(cell.style().baselineIn(pitch)).max(cell.copy().glossHeight());
      }
    }

    /// The same with another cell after its last.
    Row with(Cell more) {
      var allCells = new ArrayList<>(cells);
      allCells.add(more);
      var allLines = new ArrayList<>(lines);
      allLines.add(lines(more));
      return new Row(allCells, allLines);
    }

    /// Where the last line of the last cell ends, from the type area's start edge; for leaders.
    Length end() {
      var end = cells.getLast().start();
      if (!lines.getLast().isEmpty()) {
        for (var piece : lines.getLast().getLast().pieces()) {
          end = end.plus(piece.width());
        }
      }
      return end;
    }

    Strip whole(White white) {
      return whole(white, Stand.TOP);
    }

    private Strip whole(White white, Stand stand) {
      int most = lines.get(longest()).size();
      var row = Strip.of(white.above().plus(pitch), List.of());
      for (int i = 0; i < cells.size(); i++) {
        var leading = cells.get(i).style().leading();
        int missing = stand == Stand.FOOT ? most - lines.get(i).size() : 0;
        var down = white.above().plus(leading.times(missing));
        for (var line : lines.get(i)) {
          row = row.with(strip(cells.get(i), line, leading), Length.ZERO, down);
          down = down.plus(leading);
        }
      }
      return row.withHeight(row.reach().plus(white.below()));
    }

    private Strip strip(Cell cell, SetLine line, Length height) {
      var left = desk.area().left(cell.start(), cell.width());
      return new LineStrips(cell.copy(), cell.style(), left).strip(line, height, baseline);
    }

    /// All cells keep step with the one whose lines are farthest apart.
    private List<VerticalItem> lineByLine(White white, Anchor anchor, List<Strip> head) {
      int longest = longest();
      int count = lines.get(longest).size();
      var items = new ArrayList<VerticalItem>();
      for (int i = 0; i < count; i++) {
        var above = i == 0 ? white.above() : Length.ZERO;
        var below = i == count - 1 ? white.below() : Length.ZERO;
        var strip = line(i, new White(above, below));
        var start = new Strip.Start(anchor, lettersBefore(longest, i));
        items.add((i == 0 ? strip.withMark(anchor) : strip).withStart(start).withContinued(head));
        if (i < count - 1) {
          items.add(new VerticalItem.PageEnd(costAfter(i, count)));
        }
      }
      return items;
    }

    private Strip line(int number, White white) {
      var strip = Strip.of(white.above().plus(pitch).plus(white.below()), List.of());
      for (int i = 0; i < cells.size(); i++) {
        if (number < lines.get(i).size()) {
          var line = strip(cells.get(i), lines.get(i).get(number), pitch);
          strip = strip.with(line, Length.ZERO, white.above());
        }
      }
      return strip;
    }

    private int longest() {
      return IntStream.range(0, cells.size())
          .boxed()
          .max(Comparator.comparingInt(i -> lines.get(i).size()))
          .orElseThrow();
    }

    /// How many of the row's characters stand before a line of a cell, in reading order.
    private int lettersBefore(int cell, int line) {
      int before = 0;
      for (int i = 0; i < cell; i++) {
        var copy = cells.get(i).copy();
        before += copy.authoredBefore(copy.text().length());
      }
      return before + cells.get(cell).copy().authoredBefore(lines.get(cell).get(line).start());
    }

    private Cost costAfter(int line, int count) {
      if (line == 0 || line == count - 2) {
        return Cost.FORBIDDEN;
      }
      return lines.stream().anyMatch(cell -> cell.size() == line + 2) ? WIDOW : Cost.FREE;
    }
  }
}
