package fasti.editorial;

import fasti.text.Anchor;
import fasti.text.Block;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;

/// Finds the anchors of blocks, of rows and of notes.
final class AnchorSurvey {
  private final List<Anchor> found = new ArrayList<>();

  /// In the order of the text.
  List<Anchor> found() {
    return found;
  }

  void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  void block(Block block) {
    found.add(block.anchor());
    switch (block) {
      case Block.Paragraph(_, var content, _) -> run(content);
      case Block.Heading(_, _, var content, _) -> run(content);
      case Block.Listing(_, _, _, var items, _) -> items.forEach(item -> blocks(item.content()));
      case Block.BlockQuotation(_, var content, var attribution, _) -> {
        blocks(content);
        run(attribution);
      }
      case Block.Table(_, var caption, _, var head, var body, _) -> {
        run(caption);
        head.forEach(this::row);
        body.forEach(this::row);
      }
      case Block.Figure(_, _, _, _, var caption, var credit, _) -> {
        run(caption);
        run(credit);
      }
      case Block.Verbatim _, Block.Break _ -> {}
    }
  }

  private void row(Block.Row row) {
    found.add(row.anchor());
    row.cells().forEach(cell -> run(cell.content()));
  }

  /// Links hold no notes: what they say is no running text.
  void run(List<Inline> run) {
    for (var inline : run) {
      switch (inline) {
        case Inline.NoteReference(var note) -> {
          found.add(note.anchor());
          found.add(note.call());
          blocks(note.content());
        }
        case Inline.Emphasis(var content) -> run(content);
        case Inline.Strong(var content) -> run(content);
        case Inline.SmallCaps(var content) -> run(content);
        case Inline.Superscript(var content) -> run(content);
        case Inline.Subscript(var content) -> run(content);
        case Inline.Foreign(_, var content) -> run(content);
        case Inline.Text _,
            Inline.Code _,
            Inline.Ruby _,
            Inline.Link _,
            Inline.DateText _,
            Inline.Citation _,
            Inline.LineBreak _ -> {}
      }
    }
  }
}
