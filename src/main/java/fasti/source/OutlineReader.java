package fasti.source;

import fasti.model.Event;
import fasti.report.Code;
import fasti.report.Origin;
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
///
/// Above it may stand, between two lines of `---`, what `book.yaml` says of a book in a folder.
final class OutlineReader {
  private final Intake intake;
  private final Faults faults;
  private final Ids ids;

  OutlineReader(Intake intake) {
    this.intake = intake;
    this.faults = intake.faults();
    this.ids = new Ids("event", faults);
  }

  Optional<FolderReader.Found> read(TextFile file, String slug) {
    return FrontMatter.split(file.withoutEmptyStart(), faults)
        .flatMap(
            parts -> {
              var lines = new TextFile(parts.body().markdown(), parts.body().firstLine());
              return Fields.of(parts.keys(), Keys.OUTLINE, faults)
                  .flatMap(head -> read(head, lines, slug));
            });
  }

  /// @param head what stands above the outline
  private Optional<FolderReader.Found> read(Fields head, TextFile lines, String slug) {
    var given = head.text("title");
    var outline = OutlineTree.grow(lines, given);
    outline.ifPresentOrElse(
        tree -> check(tree, given, lines.origin()), () -> tellUnclear(lines.origin()));
    var title = outline.flatMap(OutlineTree::title).map(OutlineTree.Node::text);
    var book = head.withDefault("title", title.orElse(SingleFile.titleOf(slug)));
    var record = new BookFileReader(intake).read(book, slug);
    return outline
        .map(tree -> tree.headings().stream().map(this::event).toList())
        .map(events -> FolderReader.Found.of(SingleFile.timeline(record, events), book, faults));
  }

  /// @param given the title in the head, or empty
  private void check(OutlineTree tree, String given, Origin origin) {
    if (tree.headings().isEmpty()) {
      tellNoEvents(tree, origin);
    } else if (tree.title().isPresent()) {
      tree.title()
          .filter(line -> !given.isEmpty() && !given.equals(line.text()))
          .ifPresent(this::tellSecondTitle);
    } else if (given.isEmpty()) {
      faults.warning(
          Code.OUTLINE_UNCLEAR,
          origin,
          "the outline has no title, so the file's name is taken",
          "write the title into the first line, and indent all that follows");
    }
  }

  private void tellNoEvents(OutlineTree tree, Origin origin) {
    var found = tree.title().isPresent() ? "the outline has a title and" : "the file has";
    faults.error(
        Code.NO_EVENTS,
        origin,
        found + " no events",
        "write each event's heading on a line of its own, and its text indented below");
  }

  private void tellSecondTitle(OutlineTree.Node line) {
    faults.warning(
        Code.OUTLINE_UNCLEAR,
        line.origin(),
        "the keys above give another title, and \""
            + Quote.shortened(line.text())
            + "\" is not printed",
        "delete this line, or title: above");
  }

  private void tellUnclear(Origin origin) {
    faults.error(
        Code.OUTLINE_UNCLEAR,
        origin,
        "headings cannot be told from text: no line is indented",
        "indent each text by two blanks more than its heading");
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
