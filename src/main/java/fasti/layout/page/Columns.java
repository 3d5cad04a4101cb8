package fasti.layout.page;

import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Pours lines into balanced columns, a page's worth at a time.
final class Columns {
  /// What the heading above takes of the first page.
  private static final double HEADING_LINES = 4;

  private final Desk desk;
  private final int count;
  private final Length step;

  /// @param step from one column's start to the next's
  Columns(Desk desk, int count, Length step) {
    this.desk = desk;
    this.count = count;
    this.step = step;
  }

  void pour(List<Strip> lines, Galley galley) {
    var height = desk.area().height();
    var room = height.minus(desk.styles().leading().times(HEADING_LINES));
    int from = 0;
    boolean first = true;
    while (from < lines.size()) {
      int to = from + linesIn(lines, from, room);
      if (first) {
        galley.keep();
      } else {
        galley.newPage();
      }
      galley.add(block(lines.subList(from, to)));
      from = to;
      room = height;
      first = false;
    }
  }

  /// How many lines fit into all columns of this height.
  private int linesIn(List<Strip> lines, int from, Length height) {
    int at = from;
    for (int column = 0; column < count; column++) {
      var used = Length.ZERO;
      while (at < lines.size() && used.plus(lines.get(at).height()).compareTo(height) <= 0) {
        used = used.plus(lines.get(at).height());
        at++;
      }
    }
    return Math.max(1, at - from);
  }

  /// Columns of nearly equal height: each is closed when it has its share.
  private Strip block(List<Strip> lines) {
    var share = height(lines).times(1.0 / count);
    var columns = new ArrayList<List<Strip>>();
    var column = new ArrayList<Strip>();
    for (var line : lines) {
      boolean full =
          !column.isEmpty()
              && height(column).plus(line.height().times(0.5)).compareTo(share) > 0
              && columns.size() < count - 1;
      if (full) {
        columns.add(column);
        column = new ArrayList<>();
      }
      boolean white = line.matter().isEmpty();
      if (!(white && column.isEmpty())) {
        column.add(line);
      }
    }
    columns.add(column);
    return sideBySide(columns);
  }

  private Strip sideBySide(List<List<Strip>> columns) {
    var tallest = Length.ZERO;
    var block = Strip.of(Length.ZERO, List.of());
    for (int i = 0; i < columns.size(); i++) {
      var right = desk.ledger().isRightToLeft() ? step.times(-i) : step.times(i);
      var down = Length.ZERO;
      for (var strip : columns.get(i)) {
        block = block.with(strip, right, down);
        down = down.plus(strip.height());
      }
      tallest = tallest.max(down);
    }
    return block.withHeight(tallest);
  }

  private static Length height(List<Strip> strips) {
    return strips.stream().map(Strip::height).reduce(Length.ZERO, Length::plus);
  }
}
