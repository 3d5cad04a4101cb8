package fasti.source;

import fasti.text.Block;
import fasti.text.Inline;
import fasti.text.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/// Turns a Markdown table into a [Block.Table].
final class TableMapper {
  private final InlineMapper inlines;

  TableMapper(InlineMapper inlines) {
    this.inlines = inlines;
  }

  Block.Table table(TableBlock table) {
    var anchor = inlines.anchors().next("p");
    var head = new ArrayList<Block.Row>();
    var body = new ArrayList<Block.Row>();
    var columns = List.<Optional<Block.Alignment>>of();
    for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        columns = alignments(part);
        rows(part, columns.size(), head);
      } else if (part instanceof TableBody) {
        rows(part, columns.size(), body);
      }
    }
    return new Block.Table(
        anchor, List.of(), settled(columns, body), head, body, inlines.origin(table));
  }

  /// Where the author says nothing, numbers stand at the end of their column and words at its
  /// start.
  private static List<Block.Alignment> settled(
      List<Optional<Block.Alignment>> said, List<Block.Row> body) {
    var settled = new ArrayList<Block.Alignment>();
    for (int i = 0; i < said.size(); i++) {
      int column = i;
      var cells =
          body.stream().map(row -> Inline.plainText(row.cells().get(column).content())).toList();
      settled.add(
          said.get(i).orElse(Numerals.fill(cells) ? Block.Alignment.END : Block.Alignment.START));
    }
    return settled;
  }

  private static List<Optional<Block.Alignment>> alignments(Node head) {
    var alignments = new ArrayList<Optional<Block.Alignment>>();
    var row = head.getFirstChild();
    for (var cell = row == null ? null : row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell one) {
        alignments.add(alignment(one));
      }
    }
    return alignments;
  }

  private static Optional<Block.Alignment> alignment(TableCell cell) {
    return Optional.ofNullable(cell.getAlignment())
        .map(
            alignment ->
                switch (alignment) {
                  case LEFT -> Block.Alignment.START;
                  case CENTER -> Block.Alignment.CENTRE;
                  case RIGHT -> Block.Alignment.END;
                });
  }

  private void rows(Node part, int columns, List<Block.Row> into) {
    for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
      var anchor = inlines.anchors().next("r");
      var cells = new ArrayList<Block.Cell>();
      for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        cells.add(new Block.Cell(Inlines.stripped(inlines.children(cell))));
      }
      while (cells.size() < columns) {
        cells.add(new Block.Cell(List.of()));
      }
      into.add(new Block.Row(anchor, cells.subList(0, columns)));
    }
  }
}
