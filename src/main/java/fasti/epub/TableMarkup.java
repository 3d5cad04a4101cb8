package fasti.epub;

import fasti.epub.Markup.Element;
import fasti.epub.Markup.Label;
import fasti.text.Anchor;
import fasti.text.Block;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/// Tables: as such up to four columns; wider ones, which a small screen would cut off, as a list of
/// records, each value under the head of its column.
///
/// A long table is several, each with the heads of its columns, as on paper: further down no screen
/// shows them, and Amazon asks for large tables to be divided so (*Kindle Publishing Guidelines*,
/// Split Tables as Needed).
final class TableMarkup {
  /// What a screen of six inches still shows beside each other.
  private static final int MOST_COLUMNS = 4;

  /// By the measure of [LongDocuments], which finds at least three fifths of what calibre counts
  /// when it has given each row and cell a class. More than 8,192 bytes it remarks on.
  private static final int MOST_BYTES = 5_000;

  private final InlineMarkup inline;

  TableMarkup(InlineMarkup inline) {
    this.inline = inline;
  }

  /// @param heading what names a table without a caption
  Element of(Block.Table table, Anchor heading) {
    return table.columns().size() > MOST_COLUMNS ? records(table) : table(table, heading);
  }

  private Element table(Block.Table table, Anchor heading) {
    var frame = frame(table, heading);
    var rows = table.body().stream().map(row -> body(row, table)).toList();
    var portions = frame.portions(rows);
    if (portions.size() == 1) {
      return frame.around(rows, styled(Element.of("table").with(table.anchor()), table));
    }
    var tables = new ArrayList<Markup>();
    for (int i = 0; i < portions.size(); i++) {
      var around = i == 0 ? frame : again(table, heading, i + 1);
      tables.add(around.around(portions.get(i), styled(Element.of("table"), table)));
    }
    return Element.of("div", tables).with(table.anchor());
  }

  private static Element styled(Element element, Block.Table table) {
    var narrow = NarrowColumns.classes(table);
    return narrow.isEmpty() ? element : element.in(narrow);
  }

  /// What stands around the rows.
  ///
  /// @param heading what names a table without a caption
  private record Frame(List<Markup> caption, List<Element> head, Anchor heading) {
    Element around(List<Element> rows, Element table) {
      var parts = new ArrayList<Markup>();
      if (!caption.isEmpty()) {
        parts.add(Element.of("caption", caption));
      }
      if (!head.isEmpty()) {
        parts.add(Element.of("thead", head));
      }
      parts.add(Element.of("tbody", rows));
      var whole = table.withContent(parts);
      return caption.isEmpty() ? whole.with("aria-labelledby", heading.id()) : whole;
    }

    /// As few as may be, and as long as one another.
    List<List<Element>> portions(List<Element> rows) {
      int all = LongDocuments.size(rows);
      int room = MOST_BYTES - LongDocuments.size(caption) - LongDocuments.size(head);
      int count = Math.ceilDiv(all, Math.max(room, MOST_BYTES / 2));
      if (count <= 1) {
        return List.of(rows);
      }
      var portions = new TreeMap<Integer, List<Element>>();
      long before = 0;
      for (var row : rows) {
        portions.computeIfAbsent((int) (before * count / all), _ -> new ArrayList<>()).add(row);
        before += LongDocuments.size(row);
      }
      return List.copyOf(portions.values());
    }
  }

  private Frame frame(Block.Table table, Anchor heading) {
    return new Frame(
        inline.of(table.caption()),
        table.head().stream().map(row -> head(row, table, inline::of).with(row.anchor())).toList(),
        heading);
  }

  /// The same above the rows that follow: no letters of the author's and no call of a note twice.
  ///
  /// @param number of the portion, counted from 1
  private Frame again(Block.Table table, Anchor heading, int number) {
    var caption = repeated(table.caption());
    if (!caption.isEmpty()) {
      caption.add(new Label(" (" + number + ")"));
    }
    var head = table.head().stream().map(row -> head(row, table, this::repeated)).toList();
    return new Frame(caption, head, heading);
  }

  private List<Markup> repeated(List<Inline> content) {
    return Markup.labels(inline.insideLink(content));
  }

  private static Element head(
      Block.Row row, Block.Table table, Function<List<Inline>, List<Markup>> words) {
    var cells = new ArrayList<Markup>();
    for (int i = 0; i < row.cells().size(); i++) {
      var name = words.apply(row.cells().get(i).content());
      cells.add(headCell(name, "col", alignment(table, i)));
    }
    return Element.of("tr", cells);
  }

  /// In a table without a head the first cell of a row says what the row is about.
  private Element body(Block.Row row, Block.Table table) {
    var cells = new ArrayList<Markup>();
    for (int i = 0; i < row.cells().size(); i++) {
      var isHead = i == 0 && table.head().isEmpty();
      var cell = row.cells().get(i);
      cells.add(
          isHead
              ? headCell(inline.of(cell.content()), "row", alignment(table, i))
              : aligned(Element.of("td", inline.of(cell.content())), alignment(table, i)));
    }
    return Element.of("tr", cells).with(row.anchor());
  }

  private static Element headCell(List<Markup> words, String scope, Block.Alignment alignment) {
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
