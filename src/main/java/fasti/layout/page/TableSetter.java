package fasti.layout.page;

import fasti.layout.page.Cells.White;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.text.Block;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Sets a table: columns so wide that it is low, head repeated on each page, few rules.
final class TableSetter {
  private static final double CELL_WHITE_POINTS = 2.2;
  private static final double CAPTION_WHITE_POINTS = 2.5;

  /// As many lines as the page maker may save on a page.
  private static final double LINES_SAVED = 3;

  private static final double HEAVY_RULE_POINTS = 0.8;
  private static final double LIGHT_RULE_POINTS = 0.35;

  private final Desk desk;
  private final Galley galley;
  private final Length start;
  private final Length column;
  private final TableFit fit;
  private final Block.Table table;

  /// @param room for the table
  TableSetter(Desk desk, Galley galley, Room room, Block.Table table) {
    this.desk = desk;
    this.galley = galley;
    this.start = room.column().start();
    this.column = room.column().width();
    this.table = table;
    this.fit = fit(room);
  }

  /// @param column that the table stands in
  /// @param outset how far it may go beyond the column
  record Room(Extent column, Outset outset) {}

  /// In the text column if that will do; else, where nothing stands beside it, across the page.
  private TableFit fit(Room room) {
    var width = room.column().width();
    var within = TableFit.of(desk, table, width);
    var outset = room.outset();
    boolean may =
        outset.width().compareTo(width) > 0
            && galley.height().compareTo(outset.clear().plus(surelyBelow())) >= 0;
    return may && within.ease() == TableFit.Ease.CRAMPED
        ? TableFit.of(desk, table, outset.width())
        : within;
  }

  StructureElement set() {
    var kids = new ArrayList<Kid>();
    if (!table.caption().isEmpty()) {
      kids.add(caption().asKid());
    }
    var head = new ArrayList<Strip>();
    for (var row : fit.copy().head()) {
      head.add(ruled(new Cells(desk).head(cells(row), white()), LIGHT_RULE_POINTS));
    }
    topRule(head);
    galley.kept(head);
    body(head);
    if (!head.isEmpty()) {
      kids.add(elements(Role.TABLE_HEAD, fit.copy().head(), Role.COLUMN_HEADER).asKid());
    }
    kids.add(elements(Role.TABLE_BODY, fit.copy().body(), Role.TABLE_CELL).asKid());
    return StructureElement.of(Role.TABLE, kids).named(table.anchor());
  }

  /// The text above may be set in fewer lines than the galley holds where that makes better pages.
  private Length surelyBelow() {
    return desk.styles().leading().times(LINES_SAVED + 1);
  }

  private void body(List<Strip> head) {
    int count = table.body().size();
    for (int i = 0; i < count; i++) {
      if (i == 0 || i == count - 1) {
        galley.keep();
      } else {
        galley.mayEnd();
      }
      var anchor = table.body().get(i).anchor();
      galley.addAll(new Cells(desk).cut(cells(fit.copy().body().get(i)), white(), anchor, head));
    }
    galley.overLast(this::closed);
  }

  private Strip closed(Strip last) {
    return ruled(last, HEAVY_RULE_POINTS);
  }

  private StructureElement caption() {
    var style = desk.styles().tableText();
    var copy = desk.copy(table.caption(), style.letters(), table.origin());
    galley.kept(desk.strips(copy, style, start, fit.width().max(column)));
    galley.keep();
    galley.space(desk.styles().scaled(CAPTION_WHITE_POINTS));
    galley.keep();
    return StructureElement.of(
        Role.CAPTION, List.of(StructureElement.of(Role.PARAGRAPH, copy.kids()).asKid()));
  }

  private List<Cells.Cell> cells(List<TableCopy.Entry> row) {
    var cells = new ArrayList<Cells.Cell>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(row.get(i).in(start.plus(fit.starts().get(i)), fit.widths().get(i)));
    }
    return cells;
  }

  private static StructureElement elements(Role part, List<List<TableCopy.Entry>> rows, Role cell) {
    var elements = new ArrayList<Kid>();
    for (var row : rows) {
      var cells =
          row.stream()
              .map(entry -> StructureElement.of(cell, entry.copy().kids()).asKid())
              .toList();
      elements.add(StructureElement.of(Role.TABLE_ROW, cells).asKid());
    }
    return StructureElement.of(part, elements);
  }

  private White white() {
    var white = desk.styles().scaled(CELL_WHITE_POINTS * fit.scale());
    return new White(white, white);
  }

  private void topRule(List<Strip> head) {
    var rule = rule(HEAVY_RULE_POINTS);
    if (head.isEmpty()) {
      galley.add(Strip.of(Length.points(HEAVY_RULE_POINTS), List.of(rule)));
    } else {
      var first = head.getFirst();
      head.set(0, first.with(Strip.of(Length.ZERO, List.of(rule)), Length.ZERO, Length.ZERO));
    }
  }

  private Strip ruled(Strip strip, double thickness) {
    var rule = Strip.of(Length.ZERO, List.of(rule(thickness)));
    return strip.with(rule, Length.ZERO, strip.height());
  }

  private Placed.Rule rule(double thickness) {
    return desk.rule(start, Length.ZERO, fit.width(), Length.points(thickness));
  }
}
