package fasti.layout.page;

import fasti.layout.page.ParagraphStyle.Alignment;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.report.Origin;
import fasti.style.Feature;
import fasti.text.Block;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Sets a table: columns as wide as their words want, head repeated on each page, few rules.
final class TableSetter {
  private static final double GUTTER_POINTS = 9;
  private static final double CELL_WHITE_POINTS = 2.2;
  private static final double HEAVY_RULE_POINTS = 0.8;
  private static final double LIGHT_RULE_POINTS = 0.35;

  private final Desk desk;
  private final Galley galley;
  private final Length start;
  private final Length width;

  TableSetter(Desk desk, Galley galley, Length start, Length width) {
    this.desk = desk;
    this.galley = galley;
    this.start = start;
    this.width = width;
  }

  StructureElement set(Block.Table table) {
    var kids = new ArrayList<Kid>();
    if (!table.caption().isEmpty()) {
      kids.add(caption(table).asKid());
    }
    var columns = new TableColumns(desk, table, gutter()).divide(width);
    var head = new ArrayList<Strip>();
    var headRows = new ArrayList<Kid>();
    for (var row : table.head()) {
      var set = row(row, table, columns, Role.COLUMN_HEADER);
      head.add(ruled(set.strip(), LIGHT_RULE_POINTS));
      headRows.add(set.element().asKid());
    }
    topRule(head);
    galley.kept(head);
    var bodyRows = body(table, columns, head);
    if (!headRows.isEmpty()) {
      kids.add(StructureElement.of(Role.TABLE_HEAD, headRows).asKid());
    }
    kids.add(StructureElement.of(Role.TABLE_BODY, bodyRows).asKid());
    return StructureElement.of(Role.TABLE, kids).named(table.anchor());
  }

  private List<Kid> body(Block.Table table, List<Length> columns, List<Strip> head) {
    var rows = new ArrayList<Kid>();
    for (int i = 0; i < table.body().size(); i++) {
      var row = table.body().get(i);
      var set = row(row, table, columns, Role.TABLE_CELL);
      boolean last = i == table.body().size() - 1;
      var strip = Cells.named(set.strip(), row.anchor()).withContinued(head);
      if (i == 0 || last) {
        galley.keep();
      } else {
        galley.mayEnd();
      }
      galley.add(last ? ruled(strip, HEAVY_RULE_POINTS) : strip);
      rows.add(set.element().asKid());
    }
    return rows;
  }

  private StructureElement caption(Block.Table table) {
    var style = desk.styles().tableText();
    var copy = desk.copy(table.caption(), style.letters(), table.origin());
    galley.kept(desk.strips(copy, style, start, width));
    galley.keep();
    return StructureElement.of(
        Role.CAPTION, List.of(StructureElement.of(Role.PARAGRAPH, copy.kids()).asKid()));
  }

  private record SetRow(Strip strip, StructureElement element) {}

  private SetRow row(Block.Row row, Block.Table table, List<Length> columns, Role role) {
    var cells = new ArrayList<Cells.Cell>();
    var kids = new ArrayList<Kid>();
    var x = start;
    for (int i = 0; i < columns.size(); i++) {
      var alignment = alignment(table.columns().get(i));
      var style =
          role == Role.COLUMN_HEADER
              ? desk.styles().label().withLeading(desk.styles().tableText().leading())
              : tabular(desk.styles().tableText(), alignment);
      var copy =
          desk.copy(row.cells().get(i).content(), style.letters(), Origin.of(row.anchor().id()));
      cells.add(new Cells.Cell(copy, style.aligned(alignment), x, columns.get(i)));
      kids.add(StructureElement.of(role, copy.kids()).asKid());
      x = x.plus(columns.get(i)).plus(gutter());
    }
    var white = desk.styles().scaled(CELL_WHITE_POINTS);
    return new SetRow(
        new Cells(desk).row(cells, white, white), StructureElement.of(Role.TABLE_ROW, kids));
  }

  /// Figures in columns that are aligned at the end stand below one another.
  private static ParagraphStyle tabular(ParagraphStyle style, Alignment alignment) {
    return alignment == Alignment.END
        ? style.withLetters(style.letters().with(Feature.TABULAR_FIGURES))
        : style;
  }

  private static Alignment alignment(Block.Alignment alignment) {
    return switch (alignment) {
      case START -> Alignment.START;
      case CENTRE -> Alignment.CENTRE;
      case END -> Alignment.END;
    };
  }

  private Length gutter() {
    return desk.styles().scaled(GUTTER_POINTS);
  }

  private void topRule(List<Strip> head) {
    var rule = desk.rule(start, Length.ZERO, width, Length.points(HEAVY_RULE_POINTS));
    if (head.isEmpty()) {
      galley.add(Strip.of(Length.points(HEAVY_RULE_POINTS), List.of(rule)));
      galley.keep();
    } else {
      var first = head.getFirst();
      head.set(0, first.with(Strip.of(Length.ZERO, List.of(rule)), Length.ZERO, Length.ZERO));
    }
  }

  private Strip ruled(Strip strip, double thickness) {
    var rule = desk.rule(start, Length.ZERO, width, Length.points(thickness));
    return strip.with(Strip.of(Length.ZERO, List.of(rule)), Length.ZERO, strip.height());
  }
}
