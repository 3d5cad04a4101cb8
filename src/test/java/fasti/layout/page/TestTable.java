package fasti.layout.page;

import fasti.report.Origin;
import fasti.text.Anchor;
import fasti.text.Block;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;

/// Tables for tests, from plain words.
final class TestTable {
  static Block.Table of(String caption, List<Block.Alignment> columns, List<List<String>> rows) {
    var all = new ArrayList<Block.Row>();
    for (int i = 0; i < rows.size(); i++) {
      var cells = rows.get(i).stream().map(words -> new Block.Cell(inlines(words))).toList();
      all.add(new Block.Row(new Anchor("r" + i), cells));
    }
    return new Block.Table(
        new Anchor("table"),
        inlines(caption),
        columns,
        all.subList(0, 1),
        all.subList(1, all.size()),
        Origin.of("table"));
  }

  private static List<Inline> inlines(String words) {
    return words.isEmpty() ? List.of() : List.of(new Inline.Text(words));
  }

  private TestTable() {}
}
