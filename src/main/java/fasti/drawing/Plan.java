package fasti.drawing;

import fasti.unit.Length;
import java.util.List;

/// One drawing with everything at its place, before a line is drawn.
///
/// @param axisY of the line under the ticks' labels, from the top
/// @param ticks ascending
/// @param bands the lanes that have events, from the top; never empty
/// @param pitch from row to row
record Plan(
    Draft draft,
    Axis axis,
    Length axisY,
    List<TickSeat> ticks,
    List<Band> bands,
    Length pitch,
    Legend legend) {
  Plan {
    ticks = List.copyOf(ticks);
    bands = List.copyOf(bands);
  }

  /// A lane on paper. Lengths are from the top of the drawing.
  ///
  /// @param number of the lane, counted from 0
  /// @param headBaseline of the first line of its name
  /// @param firstRow the middle of its first row
  record Band(
      int number,
      LaneHead head,
      Length top,
      Length headBaseline,
      Length firstRow,
      Length bottom,
      List<Seat> seats) {
    Band {
      seats = List.copyOf(seats);
    }
  }

  Length bottom() {
    return bands.getLast().bottom();
  }

  Length height() {
    return bottom().plus(legend.height());
  }

  /// The middle of a row of a lane.
  Length rowY(Band band, int row) {
    return band.firstRow().plus(pitch.times(row));
  }

  /// The baseline of a line of a caption.
  Length captionBaseline(Band band, Seat seat, int line) {
    var design = draft.design();
    var first =
        switch (seat.side()) {
          case AFTER, BEFORE -> rowY(band, seat.captionRow());
          case ABOVE ->
              rowY(band, seat.row())
                  .minus(design.overBar())
                  .minus(design.labelLeading().times(seat.entry().caption().lines().size() - 1));
        };
    return first.plus(design.baselineDrop()).plus(design.labelLeading().times(line));
  }

  /// Where a line of a caption begins, from the start of the axis: before its mark a caption's
  /// lines end at the mark.
  Length captionStart(Seat seat, int line) {
    var caption = seat.entry().caption();
    var indent =
        switch (seat.side()) {
          case AFTER, ABOVE -> Length.ZERO;
          case BEFORE -> caption.width().minus(caption.lineWidth(line));
        };
    return seat.captionStart().plus(indent);
  }
}
