package fasti.source;

import fasti.text.Block;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;

/// The running text within blocks.
final class Words {
  static List<Inline> of(Block block) {
    return switch (block) {
      case Block.Paragraph(_, var content, _) -> content;
      case Block.Heading(_, _, var content, _) -> content;
      case Block.Listing(_, _, _, var items, _) ->
          of(items.stream().flatMap(item -> item.content().stream()).toList());
      case Block.BlockQuotation(_, var content, _, _) -> of(content);
      case Block.Table(_, var caption, _, _, _, _) -> caption;
      case Block.Figure(_, _, _, _, var caption, _, _) -> caption;
      case Block.Verbatim(_, var text, _) -> List.of(new Inline.Text(text));
      case Block.Break _ -> List.of();
    };
  }

  private static List<Inline> of(List<Block> blocks) {
    var inlines = new ArrayList<Inline>();
    for (var block : blocks) {
      if (!inlines.isEmpty()) {
        inlines.add(new Inline.LineBreak());
      }
      inlines.addAll(of(block));
    }
    return inlines;
  }

  private Words() {}
}
