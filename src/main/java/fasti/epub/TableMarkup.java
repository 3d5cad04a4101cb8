package fasti.epub;

import fasti.epub.Markup.Element;
import fasti.epub.Markup.Label;
import fasti.text.Anchor;
import fasti.text.Block;
import java.util.ArrayList;
import java.util.List;

/// Tables: as such up to four columns; wider ones, which a small screen would cut off, as a list of
/// records, each value under the head of its column.
final class TableMarkup {
  /// What a screen of six inches still shows beside each other.
  private static final int MOST_COLUMNS = 4;

  private final InlineMarkup inline;

  TableMarkup(InlineMarkup inline) {
    this.inline = inline;
  }

  /// @param heading what names a table without a caption
  Element of(Block.Table table, Anchor heading) {
    return table.columns().size() > MOST_COLUMNS ? records(table) : table(table, heading);
  }

  private Element table(Block.Table table, Anchor heading) {
    var parts = new ArrayList<Markup>();
    if (!table.caption().isEmpty()) {
      parts.add(Element.of("caption", inline.of(table.caption())));
    }
    if (!table.head().isEmpty()) {
      parts.add(Element.of("thead", table.head().stream().map(row -> head(row, table)).toList()));
    }
    parts.add(Element.of("tbody", table.body().stream().map(row -> body(row, table)).toList()));
    var element = Element.of("table", parts).with(table.anchor());
    return table.caption().isEmpty() ? element.with("aria-labelledby", heading.id()) : element;
  }

  private Element head(Block.Row row, Block.Table table) {
    var cells = new ArrayList<Markup>();
    for (int i = 0; i < row.cells().size(); i++) {
      cells.add(headCell(row.cells().get(i), "col", alignment(table, i)));
    }
    return Element.of("tr", cells).with(row.anchor());
  }

  /// In a table without a head the first cell of a row says what the row is about.
  private Element body(Block.Row row, Block.Table table) {
    var cells = new ArrayList<Markup>();
    for (int i = 0; i < row.cells().size(); i++) {
      var isHead = i == 0 && table.head().isEmpty();
      var cell = row.cells().get(i);
      cells.add(
          isHead
              ? headCell(cell, "row", alignment(table, i))
              : aligned(Element.of("td", inline.of(cell.content())), alignment(table, i)));
    }
    return Element.of("tr", cells).with(row.anchor());
  }

  private Element headCell(Block.Cell cell, String scope, Block.Alignment alignment) {
    var words = inline.of(cell.content());
    return words.isEmpty()
        ? Element.of("td")
        : aligned(Element.of("th", words).with("scope", scope), alignment);
  }

  private static Block.Alignment alignment(Block.Table table, int column) {
    return column < table.columns().size() ? table.columns().get(column) : Block.Alignment.START;
  }

  private static Element aligned(Element cell, Block.Alignment alignment) {
    return switch (alignment) {
      case START -> cell;
      case CENTRE -> cell.in("centre");
      case END -> cell.in("end");
    };
  }

  private Element records(Block.Table table) {
    var parts = new ArrayList<Markup>();
    if (!table.caption().isEmpty()) {
      parts.add(Element.of("p", inline.of(table.caption())).in("caption"));
    }
    table.body().forEach(row -> parts.add(record(row, table.head())));
    return Element.of("div", parts).in("records").with(table.anchor());
  }

  private Element record(Block.Row row, List<Block.Row> head) {
    var lines = new ArrayList<Markup>();
    for (int i = 0; i < row.cells().size(); i++) {
      lines.add(Element.of("dt", columnName(head, i)));
      lines.add(Element.of("dd", inline.of(row.cells().get(i).content())));
    }
    return Element.of("dl", lines).with(row.anchor());
  }

  private List<Markup> columnName(List<Block.Row> head, int column) {
    var names = new ArrayList<Markup>();
    for (var row : head) {
      if (column < row.cells().size()) {
        var name = Markup.textOf(inline.insideLink(row.cells().get(column).content()));
        names.add(new Label(names.isEmpty() || name.isEmpty() ? name : ", " + name));
      }
    }
    return names;
  }
}
