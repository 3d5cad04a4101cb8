package fasti.drawing;

import fasti.drawing.Seat.Side;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Seats the events of one lane in rows so that no two of them touch.
///
/// Each row keeps the intervals that are taken. Events come in the order of time; each goes into
/// the first row in which its mark and its caption are free. The caption stands after the mark, or
/// before it where that saves rows or where the drawing ends, and over it where neither has room.
final class Packer {
  /// A caption after its mark reads best: one before it must save so many rows.
  private static final int ROWS_WORTH_TURNING = 3;

  private record Interval(Length start, Length end) {}

  private final Length width;
  private final Design design;
  private final double pitch;
  private final List<List<Interval>> rows = new ArrayList<>();

  /// @param width of the axis
  Packer(Length width, Design design, Density density) {
    this.width = width;
    this.design = design;
    this.pitch = density.pitch();
  }

  int rowCount() {
    return rows.size();
  }

  Seat seat(Entry entry, Figure figure) {
    var caption = entry.caption().width();
    var after = figure.end().plus(design.markGap());
    var before = figure.start().minus(design.markGap()).minus(caption);
    boolean roomAfter = after.plus(caption).compareTo(width) <= 0;
    boolean roomBefore = before.compareTo(Length.ZERO) >= 0;
    if (!roomAfter && !roomBefore) {
      var start = figure.start().min(width.minus(caption)).max(Length.ZERO);
      return take(firstFree(new Seat(entry, figure, rowsOf(entry), Side.ABOVE, start, 0)));
    }
    var turned = firstFree(new Seat(entry, figure, 0, Side.BEFORE, before, 0));
    if (!roomAfter) {
      return take(turned);
    }
    var straight = firstFree(new Seat(entry, figure, 0, Side.AFTER, after, 0));
    boolean turn = roomBefore && straight.row() - turned.row() >= ROWS_WORTH_TURNING;
    return take(turn ? turned : straight);
  }

  /// The seat moved down to the first rows that are free.
  private Seat firstFree(Seat wish) {
    var seat = wish;
    while (!isFree(seat)) {
      seat =
          new Seat(
              seat.entry(),
              seat.figure(),
              seat.row() + 1,
              seat.side(),
              seat.captionStart(),
              seat.captionRow() + 1);
    }
    return seat;
  }

  private boolean isFree(Seat seat) {
    for (int row = seat.captionRow(); row < endRow(seat); row++) {
      var wanted = intervalIn(row, seat);
      if (row < rows.size() && rows.get(row).stream().anyMatch(taken -> touch(taken, wanted))) {
        return false;
      }
    }
    return true;
  }

  private Seat take(Seat seat) {
    for (int row = seat.captionRow(); row < endRow(seat); row++) {
      while (rows.size() <= row) {
        rows.add(new ArrayList<>());
      }
      rows.get(row).add(intervalIn(row, seat));
    }
    return seat;
  }

  private Interval intervalIn(int row, Seat seat) {
    var captionEnd = seat.captionStart().plus(seat.entry().caption().width());
    if (row != seat.row()) {
      return new Interval(seat.captionStart(), captionEnd);
    }
    var figure = seat.figure();
    return switch (seat.side()) {
      case AFTER -> new Interval(figure.start(), captionEnd);
      case BEFORE -> new Interval(seat.captionStart(), figure.end());
      case ABOVE -> new Interval(figure.start(), figure.end());
    };
  }

  private int endRow(Seat seat) {
    return Math.max(seat.row() + 1, seat.captionRow() + rowsOf(seat.entry()));
  }

  /// The rows that a caption takes: its lines stand closer than rows.
  private int rowsOf(Entry entry) {
    double leading = design.labelLeading().over(design.unit());
    return 1 + (int) Math.ceil((entry.caption().lines().size() - 1) * leading / pitch);
  }

  private boolean touch(Interval one, Interval other) {
    var gap = design.neighbourGap();
    return one.start().compareTo(other.end().plus(gap)) < 0
        && other.start().compareTo(one.end().plus(gap)) < 0;
  }
}
