package fasti.layout.page;

import fasti.layout.page.ParagraphStyle.Alignment;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.text.Block;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Sets a list: labels hang beside the first lines of their items, bullets at the start, numbers so
/// that their ends are below one another.
final class ListSetter {
  /// From the start of a label to the start of the words, in ems of the text: an indent that is
  /// seen, and room for a number of one figure.
  private static final double INDENT_EMS = 1.6;

  /// Between a number and the words, in ems.
  private static final double GAP_EMS = 0.45;

  private final Desk desk;
  private final Galley galley;
  private final Extent extent;
  private final int depth;

  /// @param depth how many lists this one stands in
  ListSetter(Desk desk, Galley galley, Extent extent, int depth) {
    this.desk = desk;
    this.galley = galley;
    this.extent = extent;
    this.depth = depth;
  }

  StructureElement set(Block.Listing list, int headingLevel) {
    var labels = labels(list);
    var style = desk.styles().raggedText();
    var gap = style.letters().size().times(GAP_EMS);
    var indent = style.letters().size().times(INDENT_EMS).max(widest(labels, style).plus(gap));
    var kids = new ArrayList<Kid>();
    for (int i = 0; i < labels.size(); i++) {
      if (i > 0) {
        galley.mayEnd();
      }
      var strips =
          switch (list.kind()) {
            case BULLETED -> desk.strips(labels.get(i), style, extent.start(), indent);
            case NUMBERED ->
                desk.strips(
                    labels.get(i), style.aligned(Alignment.END), extent.start(), indent.minus(gap));
          };
      var body = body(list.items().get(i), indent, strips, headingLevel);
      kids.add(item(labels.get(i), body).asKid());
    }
    return StructureElement.of(role(list), kids).named(list.anchor());
  }

  private List<Copy> labels(Block.Listing list) {
    var letters = desk.styles().text().letters();
    var labels = new ArrayList<Copy>();
    for (int i = 0; i < list.items().size(); i++) {
      labels.add(
          switch (list.kind()) {
            case BULLETED -> desk.copy(depth == 0 ? "•" : "–", letters);
            case NUMBERED -> desk.copy(desk.number(list.start() + i) + ".", letters);
          });
    }
    return labels;
  }

  /// The last number need not be the widest: many faces have a narrow 1.
  private Length widest(List<Copy> labels, ParagraphStyle style) {
    var widest = Length.ZERO;
    for (var label : labels) {
      widest = widest.max(desk.width(label, style));
    }
    return widest.plus(LETTERSPACE);
  }

  /// A style may put a little white behind each letter, which a line ends with and a piece does
  /// not.
  private static final Length LETTERSPACE = Length.points(1);

  private List<Kid> body(Block.ListItem item, Length indent, List<Strip> label, int headingLevel) {
    var inner = new Galley(desk);
    var within = new Extent(extent.start().plus(indent), extent.width().minus(indent));
    var kids = BlockSetter.inItem(desk, inner, within, depth + 1).set(item.content(), headingLevel);
    galley.addAll(HangingLabel.beside(inner.items(), label));
    return kids;
  }

  private static StructureElement item(Copy label, List<Kid> body) {
    return StructureElement.of(
        Role.LIST_ITEM,
        List.of(
            StructureElement.of(Role.LABEL, label.kids()).asKid(),
            StructureElement.of(Role.LIST_BODY, body).asKid()));
  }

  private static Role role(Block.Listing list) {
    return switch (list.kind()) {
      case BULLETED -> Role.LIST;
      case NUMBERED -> Role.NUMBERED_LIST;
    };
  }
}
