package fasti.layout.page;

import fasti.report.Origin;
import fasti.text.Block;
import fasti.text.Inline;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Divides a table's width among its columns: no column is narrower than its longest word, and what
/// is left goes where the words want it, as in CSS 2.1, 17.5.2.2.
final class TableColumns {
  private final Desk desk;
  private final Block.Table table;
  private final Length gutter;

  TableColumns(Desk desk, Block.Table table, Length gutter) {
    this.desk = desk;
    this.table = table;
    this.gutter = gutter;
  }

  List<Length> divide(Length width) {
    int count = table.columns().size();
    var least = new ArrayList<Length>();
    var wanted = new ArrayList<Length>();
    for (int i = 0; i < count; i++) {
      least.add(widest(i, true));
      wanted.add(widest(i, false));
    }
    var room = width.minus(gutter.times(count - 1));
    var greatest = sum(wanted);
    if (greatest.compareTo(room) <= 0) {
      var spare = room.minus(greatest);
      return wanted.stream()
          .map(w -> w.plus(spare.times(w.over(greatest.max(new Length(1))))))
          .toList();
    }
    return between(least, wanted, room);
  }

  /// Each column gets its least, and a share of the rest by how much more it wants.
  private static List<Length> between(List<Length> least, List<Length> wanted, Length room) {
    var spare = room.minus(sum(least)).max(Length.ZERO);
    var desire = sum(wanted).minus(sum(least)).max(new Length(1));
    double squeeze = Math.min(1, room.over(sum(least).max(new Length(1))));
    var widths = new ArrayList<Length>();
    for (int i = 0; i < least.size(); i++) {
      double share = wanted.get(i).minus(least.get(i)).over(desire);
      widths.add(least.get(i).times(squeeze).plus(spare.times(share)));
    }
    return widths;
  }

  private Length widest(int column, boolean byWord) {
    var widest = Length.points(1);
    for (var row : rows()) {
      var text = Inline.plainText(row.cells().get(column).content());
      for (var part : byWord ? List.of(text.split("[\\s\u200b]+")) : List.of(text)) {
        widest = widest.max(width(part));
      }
    }
    return widest;
  }

  private List<Block.Row> rows() {
    var rows = new ArrayList<>(table.head());
    rows.addAll(table.body());
    return rows;
  }

  private Length width(String text) {
    var style = desk.styles().tableText().letters();
    var copy = desk.copy(List.of(new Inline.Text(text)), style, Origin.of(table.anchor().id()));
    return desk.set(copy, desk.styles().tableText(), Length.points(WIDE)).stream()
        .flatMap(line -> line.pieces().stream())
        .map(SetLine.Piece::width)
        .reduce(Length.ZERO, Length::plus)
        .plus(Length.points(1));
  }

  /// Wider than any table, so that nothing is broken while it is measured.
  private static final double WIDE = 20_000;

  private static Length sum(List<Length> lengths) {
    return lengths.stream().reduce(Length.ZERO, Length::plus);
  }
}
