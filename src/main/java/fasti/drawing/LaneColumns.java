package fasti.drawing;

import fasti.document.TimeLineMark.Extent;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The columns for the marks of each lane where time runs down: spans at the same time stand beside
/// each other.
///
/// @param starts of each lane, from the axis
/// @param counts of columns of each lane
/// @param pitch from column to column
record LaneColumns(List<Length> starts, List<Integer> counts, Length pitch, Length width) {
  private static final double PITCH = 7.2;
  private static final double LANE_GAP = 7;
  private static final double AFTER_AXIS = 9;

  /// A lane with more spans at once than this is rare, and the labels need their room.
  private static final int MOST_A_LANE = 8;

  /// All lanes together take no more than this share of the width.
  private static final double GREATEST_SHARE = 0.34;

  LaneColumns {
    starts = List.copyOf(starts);
    counts = List.copyOf(counts);
  }

  /// As many columns as the lanes need over the whole time, so that labels begin at the same place
  /// on each page.
  static LaneColumns of(Draft draft) {
    var design = draft.design();
    var pitch = design.points(PITCH);
    int room = (int) (draft.width().times(GREATEST_SHARE).over(pitch) / draft.lanes().size());
    var starts = new ArrayList<Length>();
    var counts = new ArrayList<Integer>();
    var start = design.points(AFTER_AXIS);
    for (int lane = 0; lane < draft.lanes().size(); lane++) {
      int number = lane;
      var own = draft.entries().stream().filter(entry -> entry.lane() == number).toList();
      int count = Math.clamp(mostAtOnce(own), 1, Math.clamp(room, 1, MOST_A_LANE));
      starts.add(start);
      counts.add(count);
      start = start.plus(pitch.times(count)).plus(design.points(LANE_GAP));
    }
    return new LaneColumns(starts, counts, pitch, start);
  }

  /// The middle of a column, from the axis.
  Length middle(int lane, int column) {
    return starts.get(lane).plus(pitch.times(column + 0.5));
  }

  /// Which column each figure of one lane stands in: the first that is free; where none is, the
  /// last, where it lies over another.
  ///
  /// @param figures in the order of time
  int[] seat(int lane, List<Figure> figures, Length white) {
    var order = new ArrayList<Integer>();
    for (int i = 0; i < figures.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing((Integer i) -> figures.get(i).start()));
    var ends = new long[counts.get(lane)];
    java.util.Arrays.fill(ends, Long.MIN_VALUE / 2);
    var columns = new int[figures.size()];
    for (int index : order) {
      long start = figures.get(index).start().minus(white).scaledPoints();
      int column = 0;
      while (column < ends.length - 1 && ends[column] > start) {
        column++;
      }
      ends[column] = Math.max(ends[column], figures.get(index).end().scaledPoints());
      columns[index] = column;
    }
    return columns;
  }

  /// Spans that are going on at the same time, and a column for what happens meanwhile.
  private static int mostAtOnce(List<Entry> entries) {
    var open = new ArrayList<Entry>();
    int most = 0;
    for (var entry : entries) {
      if (entry.mark().extent() != Extent.POINT) {
        open.removeIf(other -> other.period().to() <= entry.period().from());
        open.add(entry);
        most = Math.max(most, open.size());
        if (most >= MOST_A_LANE) {
          return most;
        }
      }
    }
    return most + 1;
  }
}
