package fasti.source;

import fasti.text.Block;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;

/// Gives tables their captions: a paragraph right before or after one that begins with a colon.
final class TableCaptions {
  private static final String MARK = ": ";

  static List<Block> given(List<Block> blocks) {
    if (blocks.stream().noneMatch(block -> block instanceof Block.Table)) {
      return blocks;
    }
    var given = new ArrayList<>(blocks);
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i) instanceof Block.Table table) {
        for (int beside : new int[] {i + 1, i - 1}) {
          if (beside >= 0 && beside < given.size() && isCaption(given.get(beside))) {
            given.set(i, captioned(table, (Block.Paragraph) given.get(beside)));
            given.remove(beside);
            i -= beside < i ? 1 : 0;
            break;
          }
        }
      }
    }
    return given;
  }

  private static boolean isCaption(Block block) {
    return block instanceof Block.Paragraph(_, var content, _)
        && !content.isEmpty()
        && content.getFirst() instanceof Inline.Text(var letters)
        && letters.startsWith(MARK)
        && Inline.plainText(content).length() > MARK.length();
  }

  private static Block.Table captioned(Block.Table table, Block.Paragraph paragraph) {
    var words = new ArrayList<>(paragraph.content());
    var first = (Inline.Text) words.getFirst();
    words.set(0, new Inline.Text(first.text().substring(MARK.length())));
    return new Block.Table(
        table.anchor(),
        Inlines.stripped(words),
        table.columns(),
        table.head(),
        table.body(),
        table.origin());
  }

  private TableCaptions() {}
}
