package fasti.layout.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The cells of one column, heads included, and how they come out in columns of several widths.
/// Lengths are scaled points.
final class ColumnText {
  private final List<CellText> cells;
  private final long least;
  private final long greatest;
  private final Map<Long, Fit> known = new HashMap<>();

  /// @param floor what stands in the column whatever its words are: numbers below one another
  ColumnText(List<CellText> cells, long floor) {
    this.cells = List.copyOf(cells);
    this.least = Math.max(floor, cells.stream().mapToLong(CellText::least).max().orElse(0));
    this.greatest = Math.max(least, cells.stream().mapToLong(CellText::greatest).max().orElse(0));
  }

  /// @param lines of each cell
  /// @param broken words in all cells
  @SuppressWarnings("ArrayRecordComponent") // read a hundred times a table, never compared
  record Fit(int[] lines, int broken) {}

  long least() {
    return least;
  }

  long greatest() {
    return greatest;
  }

  /// How much the column has to say: the sum of what its cells would take on one line.
  long area() {
    return cells.stream().mapToLong(CellText::greatest).sum();
  }

  Fit in(long width) {
    return known.computeIfAbsent(width, this::fit);
  }

  private Fit fit(long width) {
    var lines = new int[cells.size()];
    int broken = 0;
    for (int i = 0; i < lines.length; i++) {
      var fit = cells.get(i).in(width);
      lines[i] = fit.lines();
      broken += fit.broken();
    }
    return new Fit(lines, broken);
  }
}
