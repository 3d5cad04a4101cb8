package fasti.layout.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Divides a width among columns so that the table is low: no column narrower than its widest
/// fragment, and the sum of the rows' heights as small as moving width about can make it.
///
/// From a first division, width is moved from one column to another while that makes the table
/// lower, in large steps first and then in small ones; of several such moves the best is made. Then
/// each column is drawn in to what its lines need, and what is left over is shared out, so that no
/// column has white to spare while another is tight. Lengths are scaled points.
final class ColumnWidths {
  /// The steps, as parts of the width: the first finds the shape, the last is about a letter of a
  /// text column.
  private static final int[] STEPS = {8, 16, 32, 64};

  /// More moves than a table of a dozen columns has needed.
  private static final int MOST_MOVES = 200;

  /// A broken word costs as much as two lines more: words are broken where that saves height, and
  /// not for a trifle.
  private static final double BROKEN_WORD = 2;

  /// What a line costs that makes no row higher: less than it would to widen its column at the cost
  /// of another that does, and enough that a date is not set in three lines beside a long text.
  private static final double IDLE_LINE = 0.15;

  private final List<ColumnText> columns;
  private final long room;

  /// @param room for all columns, gutters not counted
  ColumnWidths(List<ColumnText> columns, long room) {
    this.columns = columns;
    this.room = room;
  }

  /// Whether all fragments have room.
  boolean suffices() {
    return columns.stream().mapToLong(ColumnText::least).sum() <= room;
  }

  /// Whether nothing needs to be broken.
  boolean isAmple() {
    return columns.stream().mapToLong(ColumnText::greatest).sum() <= room;
  }

  /// The widths; their sum is the room.
  long[] divide() {
    if (isAmple()) {
      return shared(columns.stream().mapToLong(ColumnText::greatest).toArray());
    }
    if (!suffices()) {
      return squeezed();
    }
    return firsts().stream()
        .map(this::lowered)
        .min(Comparator.comparingDouble(this::cost))
        .map(this::drawnIn)
        .orElseThrow();
  }

  /// Where to begin: moving width about finds the lowest table near by, not the lowest of all.
  private List<long[]> firsts() {
    var firsts = new ArrayList<long[]>();
    firsts.add(first(ColumnText::greatest));
    firsts.add(first(ColumnText::area));
    long equal = room / columns.size();
    if (columns.stream().allMatch(column -> column.least() <= equal)) {
      var widths = new long[columns.size()];
      Arrays.fill(widths, equal);
      firsts.add(widths);
    }
    return firsts;
  }

  private interface Want {
    long of(ColumnText column);
  }

  /// Each column gets its least, and a share of the rest by how much more it wants; none gets more
  /// than it can use.
  private long[] first(Want want) {
    var widths = columns.stream().mapToLong(ColumnText::least).toArray();
    long spare = room - Arrays.stream(widths).sum();
    while (spare > columns.size()) {
      double desire = 0;
      for (int i = 0; i < widths.length; i++) {
        desire += widths[i] < columns.get(i).greatest() ? want.of(columns.get(i)) : 0;
      }
      long given = 0;
      for (int i = 0; i < widths.length; i++) {
        long open = columns.get(i).greatest() - widths[i];
        long share = open > 0 ? (long) (spare * (want.of(columns.get(i)) / desire)) : 0;
        widths[i] += Math.min(open, share);
        given += Math.min(open, share);
      }
      if (given == 0) {
        break;
      }
      spare -= given;
    }
    return widths;
  }

  /// Not even the fragments have room: each column gives up the same part.
  private long[] squeezed() {
    double least = columns.stream().mapToLong(ColumnText::least).sum();
    return shared(columns.stream().mapToLong(c -> (long) (c.least() * (room / least))).toArray());
  }

  private long[] lowered(long[] widths) {
    var best = widths;
    int moves = 0;
    for (int part : STEPS) {
      boolean moved = true;
      while (moved && moves++ < MOST_MOVES) {
        var next = bestMove(best, room / part);
        moved = cost(next) < cost(best);
        best = moved ? next : best;
      }
    }
    return best;
  }

  private long[] bestMove(long[] widths, long step) {
    var best = widths;
    double least = Double.POSITIVE_INFINITY;
    for (int from = 0; from < widths.length; from++) {
      long given = Math.min(step, widths[from] - columns.get(from).least());
      for (int to = 0; given > 0 && to < widths.length; to++) {
        if (to != from) {
          var moved = widths.clone();
          moved[from] -= given;
          moved[to] += given;
          double cost = cost(moved);
          best = cost < least ? moved : best;
          least = Math.min(cost, least);
        }
      }
    }
    return best;
  }

  /// The table's height in lines, and the price of its broken words.
  double cost(long[] widths) {
    var highest = columns.getFirst().in(widths[0]).lines().clone();
    int broken = columns.getFirst().in(widths[0]).broken();
    int lines = Arrays.stream(highest).sum();
    for (int i = 1; i < widths.length; i++) {
      var fit = columns.get(i).in(widths[i]);
      broken += fit.broken();
      lines += Arrays.stream(fit.lines()).sum();
      for (int row = 0; row < highest.length; row++) {
        highest[row] = Math.max(highest[row], fit.lines()[row]);
      }
    }
    return Arrays.stream(highest).sum() + IDLE_LINE * lines + BROKEN_WORD * broken;
  }

  /// Words that are divided in columns of these widths.
  int broken(long[] widths) {
    int broken = 0;
    for (int i = 0; i < widths.length; i++) {
      broken += columns.get(i).in(widths[i]).broken();
    }
    return broken;
  }

  /// The same height, with what no column needs shared out.
  private long[] drawnIn(long[] widths) {
    var drawn = new long[widths.length];
    for (int i = 0; i < widths.length; i++) {
      drawn[i] = drawnIn(columns.get(i), widths[i]);
    }
    return shared(drawn);
  }

  /// The narrowest width with no line and no broken word more, to about half a point.
  private static long drawnIn(ColumnText column, long width) {
    var wanted = column.in(width);
    long least = column.least();
    long enough = width;
    while (enough - least > HALF_POINT) {
      long middle = (least + enough) / 2;
      var fit = column.in(middle);
      boolean holds = fit.broken() <= wanted.broken() && Arrays.equals(fit.lines(), wanted.lines());
      enough = holds ? middle : enough;
      least = holds ? least : middle;
    }
    return enough;
  }

  private static final long HALF_POINT = 1 << 15;

  /// What is left over goes to the columns by their widths; the last takes what rounding leaves.
  private long[] shared(long[] widths) {
    long taken = Arrays.stream(widths).sum();
    var shared = new long[widths.length];
    long given = 0;
    for (int i = 0; i < widths.length; i++) {
      double share = taken == 0 ? 1.0 / widths.length : (double) widths[i] / taken;
      shared[i] =
          taken <= room ? widths[i] + (long) ((room - taken) * share) : (long) (room * share);
      given += shared[i];
    }
    shared[widths.length - 1] += room - given;
    return shared;
  }
}
