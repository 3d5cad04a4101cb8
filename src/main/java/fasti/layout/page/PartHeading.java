package fasti.layout.page;

import fasti.document.Part;
import fasti.layout.page.StructureElement.Role;
import fasti.report.Origin;
import fasti.text.Block;
import fasti.text.Inline;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// The heading that opens a part, in the tag tree and in the outline.
final class PartHeading {
  static StructureElement set(Desk desk, Galley galley, Part part, RunningHead opening) {
    var style = desk.styles().partTitle();
    var copy = desk.copy(part.title(), style.letters(), Origin.of(part.anchor().id()));
    var strips =
        new ArrayList<>(
            BlockSetter.named(
                desk.headingStrips(copy, style, Length.ZERO, desk.area().width()), part.anchor()));
    strips.set(0, strips.getFirst().withOpening(opening));
    galley.kept(strips);
    galley.head();
    galley.toGrid(desk.styles().leading().times(0.5));
    return StructureElement.of(Role.HEADING_1, copy.kids()).named(part.anchor());
  }

  static OutlineEntry outline(Part part, List<OutlineEntry> children) {
    return new OutlineEntry(Inline.plainText(part.title()), part.anchor(), children);
  }

  /// The headings inside a body, level by level.
  static List<OutlineEntry> headingsIn(List<Block> body) {
    return body.stream()
        .filter(block -> block instanceof Block.Heading)
        .map(block -> (Block.Heading) block)
        .map(h -> new OutlineEntry(Inline.plainText(h.content()), h.anchor(), List.of()))
        .toList();
  }

  private PartHeading() {}
}
