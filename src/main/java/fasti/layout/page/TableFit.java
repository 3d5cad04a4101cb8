package fasti.layout.page;

import fasti.layout.page.TableCopy.Breaking;
import fasti.text.Block;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table's type size, gutters and columns, chosen so that all of it has room.
///
/// @param starts of the columns, from the table's start edge
/// @param widths of the columns
/// @param width of the whole table
/// @param scale of its type
/// @param ease whether the room was enough
record TableFit(
    TableCopy copy,
    List<Length> starts,
    List<Length> widths,
    Length width,
    double scale,
    Ease ease) {
  TableFit {
    starts = List.copyOf(starts);
    widths = List.copyOf(widths);
  }

  enum Ease {
    EASY,
    /// Gutters or type had to give way, or many words had to be broken.
    CRAMPED
  }

  /// One broken word to so many cells is put up with.
  private static final int CELLS_TO_A_BROKEN_WORD = 12;

  /// A way to set a table that is tried where the ways before it leave too little room.
  ///
  /// @param gutter between two columns, in points of the classic page
  private record Way(TableCopy.Way type, double gutter) {
    static Way of(double scale, Breaking breaking, double gutter) {
      return new Way(new TableCopy.Way(scale, breaking), gutter);
    }
  }

  /// First the gutters give way, then the type, down to 7 points on the classic page or to the
  /// smallest of the style: smaller sans serif is not read on a copy of a copy. Last come words
  /// that are to be left whole.
  private static final List<Way> WAYS =
      List.of(
          Way.of(1, Breaking.AS_STYLED, 9),
          Way.of(1, Breaking.AS_STYLED, 6.5),
          Way.of(0.93, Breaking.AS_STYLED, 6),
          Way.of(0.86, Breaking.AS_STYLED, 5),
          Way.of(0.78, Breaking.AS_STYLED, 4.5),
          Way.of(0.78, Breaking.WHEREVER, 4.5));

  /// A table with little in it does not spread over the line: its gutters grow by this at the most,
  /// in ems. More, and the eye loses the row on the way.
  private static final double MOST_AIR_EMS = 3;

  /// @param room the longest that a row may be
  static TableFit of(Desk desk, Block.Table table, Length room) {
    var type = WAYS.getFirst().type();
    var copy = TableCopy.of(desk, table, type);
    for (var way : WAYS) {
      copy = way.type().equals(type) ? copy : TableCopy.of(desk, table, way.type());
      type = way.type();
      var gutter = desk.styles().scaled(way.gutter());
      var between = gutter.times(copy.columns().size() - 1);
      var division = new ColumnWidths(copy.columns(), room.minus(between).scaledPoints());
      if (division.isAmple()) {
        return ample(desk, copy, room, gutter).inType(type.scale(), ease(way, 0, table));
      }
      if (division.suffices() || way.equals(WAYS.getLast())) {
        var widths = division.divide();
        var ease = ease(way, division.broken(widths), table);
        return placed(copy, widths, gutter).inType(type.scale(), ease);
      }
    }
    throw new IllegalStateException("the last way is always taken");
  }

  private static Ease ease(Way way, int broken, Block.Table table) {
    int cells = (table.head().size() + table.body().size()) * table.columns().size();
    boolean easy = way.equals(WAYS.getFirst()) && broken * CELLS_TO_A_BROKEN_WORD <= cells;
    return easy ? Ease.EASY : Ease.CRAMPED;
  }

  private TableFit inType(double other, Ease found) {
    return new TableFit(copy, starts, widths, width, other, found);
  }

  /// Nothing is broken, and what is left goes between the columns.
  private static TableFit ample(Desk desk, TableCopy copy, Length room, Length gutter) {
    var widths = copy.columns().stream().mapToLong(ColumnText::greatest).toArray();
    int gutters = Math.max(1, widths.length - 1);
    var taken = new Length(Arrays.stream(widths).sum()).plus(gutter.times(widths.length - 1));
    var air = room.minus(taken).times(1.0 / gutters);
    var most = desk.styles().tableText().letters().size().times(MOST_AIR_EMS);
    return placed(copy, widths, gutter.plus(air.min(most)));
  }

  private static TableFit placed(TableCopy copy, long[] widths, Length gutter) {
    var starts = new ArrayList<Length>();
    var start = Length.ZERO;
    for (long width : widths) {
      starts.add(start);
      start = start.plus(new Length(width)).plus(gutter);
    }
    return new TableFit(
        copy,
        starts,
        Arrays.stream(widths).mapToObj(Length::new).toList(),
        start.minus(gutter),
        1,
        Ease.EASY);
  }
}
