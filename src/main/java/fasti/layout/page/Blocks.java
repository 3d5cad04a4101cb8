package fasti.layout.page;

import fasti.text.Block;
import fasti.text.Inline;
import java.util.stream.Collectors;

/// Questions about blocks.
final class Blocks {
  /// The words of any block, for places that can only hold a paragraph.
  static String plainText(Block block) {
    return switch (block) {
      case Block.Paragraph p -> Inline.plainText(p.content());
      case Block.Heading h -> Inline.plainText(h.content());
      case Block.Listing l ->
          l.items().stream()
              .flatMap(item -> item.content().stream())
              .map(Blocks::plainText)
              .collect(Collectors.joining("; "));
      case Block.BlockQuotation q ->
          q.content().stream().map(Blocks::plainText).collect(Collectors.joining(" "));
      case Block.Table t ->
          t.body().stream()
              .flatMap(row -> row.cells().stream())
              .map(cell -> Inline.plainText(cell.content()))
              .collect(Collectors.joining("; "));
      case Block.Figure f -> f.alternative();
      case Block.Verbatim v -> v.text();
      case Block.Break _ -> "";
    };
  }

  private Blocks() {}
}
