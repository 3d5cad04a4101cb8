package fasti.editorial;

import fasti.text.Anchor;
import fasti.text.Block;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/// Rewrites the runs of text in a tree of blocks, and the anchors of the blocks; all else stays. A
/// block in which nothing was changed is the same object.
///
/// @param runs from what a run is and its text to the new text
record Rewriting(BiFunction<Run, List<Inline>, List<Inline>> runs, UnaryOperator<Anchor> anchors) {
  enum Run {
    TEXT,
    HEADING,
    /// The caption or credit of a figure, the caption of a table, the source of a quotation.
    APPARATUS
  }

  static Rewriting ofRuns(BiFunction<Run, List<Inline>, List<Inline>> runs) {
    return new Rewriting(runs, anchor -> anchor);
  }

  Rewriting withAnchors(UnaryOperator<Anchor> others) {
    return new Rewriting(runs, others);
  }

  List<Block> blocks(List<Block> blocks) {
    var out = new ArrayList<Block>(blocks.size());
    for (var block : blocks) {
      var rewritten = rewritten(block);
      out.add(rewritten.equals(block) ? block : rewritten);
    }
    return out.equals(blocks) ? blocks : out;
  }

  Block.Figure figure(Block.Figure figure) {
    return new Block.Figure(
        anchors.apply(figure.anchor()),
        figure.picture(),
        figure.size(),
        figure.alternative(),
        runs.apply(Run.APPARATUS, figure.caption()),
        runs.apply(Run.APPARATUS, figure.credit()),
        figure.origin());
  }

  private Block rewritten(Block block) {
    var anchor = anchors.apply(block.anchor());
    return switch (block) {
      case Block.Paragraph(_, var content, var origin) ->
          new Block.Paragraph(anchor, runs.apply(Run.TEXT, content), origin);
      case Block.Heading(_, var level, var content, var origin) ->
          new Block.Heading(anchor, level, runs.apply(Run.HEADING, content), origin);
      case Block.Listing(_, var kind, var start, var items, var origin) ->
          new Block.Listing(anchor, kind, start, items.stream().map(this::item).toList(), origin);
      case Block.BlockQuotation(_, var content, var attribution, var origin) ->
          new Block.BlockQuotation(
              anchor, blocks(content), runs.apply(Run.APPARATUS, attribution), origin);
      case Block.Table table -> table(anchor, table);
      case Block.Figure figure -> figure(figure);
      case Block.Verbatim(_, var text, var origin) -> new Block.Verbatim(anchor, text, origin);
      case Block.Break(_, var origin) -> new Block.Break(anchor, origin);
    };
  }

  private Block.ListItem item(Block.ListItem item) {
    return new Block.ListItem(blocks(item.content()));
  }

  private Block.Table table(Anchor anchor, Block.Table table) {
    return new Block.Table(
        anchor,
        runs.apply(Run.APPARATUS, table.caption()),
        table.columns(),
        rows(table.head()),
        rows(table.body()),
        table.origin());
  }

  private List<Block.Row> rows(List<Block.Row> rows) {
    return rows.stream()
        .map(row -> new Block.Row(anchors.apply(row.anchor()), cells(row.cells())))
        .toList();
  }

  private List<Block.Cell> cells(List<Block.Cell> cells) {
    return cells.stream()
        .map(cell -> new Block.Cell(runs.apply(Run.TEXT, cell.content())))
        .toList();
  }
}
