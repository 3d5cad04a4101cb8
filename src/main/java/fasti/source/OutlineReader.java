package fasti.source;

import fasti.model.Event;
import fasti.model.Timeline;
import fasti.report.Code;
import fasti.text.Block;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads an outline as it is copied from a timeline site or written in a plain editor: a title,
/// headings, and under each its text. Nothing is taken for mark-up and no date is taken from the
/// text: what was written is printed.
///
/// Indents say what belongs to what. A heading that is repeated as the first line of its own text
/// is folded into one. Lines below a line that is itself part of an event's text make it a heading
/// within the event.
final class OutlineReader {
  private final Faults faults;
  private final Ids ids;

  OutlineReader(Faults faults) {
    this.faults = faults;
    this.ids = new Ids("event", faults);
  }

  Optional<Timeline> read(TextFile file, String slug) {
    var outline = OutlineTree.grow(file);
    if (outline.isEmpty()) {
      faults.error(
          Code.OUTLINE_UNCLEAR,
          file.origin(),
          "headings cannot be told from text: no line is indented",
          "indent each text by two blanks more than its heading");
      return Optional.empty();
    }
    var tree = outline.get();
    if (tree.title().isEmpty()) {
      faults.warning(
          Code.OUTLINE_UNCLEAR,
          file.origin(),
          "the outline has no title, so the file's name is taken",
          "write the title into the first line, and indent all that follows");
    }
    if (tree.headings().isEmpty()) {
      faults.error(
          Code.NO_EVENTS,
          file.origin(),
          "the outline has a title and no events",
          "write each event's heading on a line of its own, and its text indented below");
      return Optional.empty();
    }
    var title = tree.title().isEmpty() ? SingleFile.titleOf(slug) : tree.title();
    var events = tree.headings().stream().map(this::event).toList();
    return Optional.of(SingleFile.timeline(slug, title, events, file.origin()));
  }

  private Event event(OutlineTree.Node heading) {
    var origin = heading.origin();
    var title = heading.text();
    var id = ids.of(SingleFile.noKeys(origin, faults), title);
    var anchors = new Anchors(id);
    var body = blocks(withoutDouble(heading), 1, anchors);
    return SingleFile.undated(id, title, body, origin);
  }

  /// What stands below a heading, without the heading said again; what hangs below the second one
  /// belongs to the first.
  private static List<OutlineTree.Node> withoutDouble(OutlineTree.Node heading) {
    var children = heading.children();
    if (children.isEmpty() || !isSame(children.getFirst().text(), heading.text())) {
      return children;
    }
    var rest = new ArrayList<>(children.getFirst().children());
    rest.addAll(children.subList(1, children.size()));
    return rest;
  }

  private static boolean isSame(String left, String right) {
    return left.equals(right);
  }

  private static List<Block> blocks(List<OutlineTree.Node> nodes, int level, Anchors anchors) {
    var blocks = new ArrayList<Block>();
    for (var node : nodes) {
      var content = List.<Inline>of(new Inline.Text(node.text()));
      var anchor = anchors.next("p");
      if (node.children().isEmpty()) {
        blocks.add(new Block.Paragraph(anchor, content, node.origin()));
      } else {
        blocks.add(new Block.Heading(anchor, Math.min(level, 5), content, node.origin()));
        blocks.addAll(blocks(withoutDouble(node), level + 1, anchors));
      }
    }
    return blocks;
  }
}
