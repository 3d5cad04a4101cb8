package fasti.layout.page;

import fasti.document.Locator;
import fasti.layout.page.StructureElement.Role;
import fasti.report.Origin;
import fasti.style.TextStyle;
import fasti.text.Anchor;
import fasti.text.Inline;
import fasti.text.Isolation;
import fasti.text.LinkRole;
import fasti.text.LinkTarget;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// A word and on the same line the pages where it comes up.
final class LocatorLine {
  private final Desk desk;
  private final Anchor anchor;
  private final Copy copy;

  /// The word is isolated, or the figures after a Hebrew one would be read from right to left.
  LocatorLine(
      Desk desk, List<Inline> word, List<Locator> locators, TextStyle letters, Anchor anchor) {
    var content = new ArrayList<>(Isolation.of(word));
    content.add(new Inline.Text("\u2002"));
    content.addAll(pages(desk.ledger(), locators));
    this.desk = desk;
    this.anchor = anchor;
    this.copy = desk.copy(content, letters, Origin.of(anchor.id()));
  }

  /// Where one line does not hold it, the others stand back, so that the eye finds the word.
  List<Strip> strips(ParagraphStyle style, Length width) {
    var strips = desk.strips(copy, style, Length.ZERO, width);
    return BlockSetter.named(strips.size() > 1 ? hanging(style, width) : strips, anchor);
  }

  private List<Strip> hanging(ParagraphStyle style, Length width) {
    var indent = style.letters().size().times(INDENT_EMS);
    var strips = new ArrayList<>(desk.strips(copy, style, indent, width.minus(indent)));
    strips.set(0, desk.outdented(strips.getFirst(), indent));
    return strips;
  }

  private static final double INDENT_EMS = 1;

  StructureElement item() {
    var words = StructureElement.of(Role.PARAGRAPH, copy.kids()).asKid();
    var body = StructureElement.of(Role.LIST_BODY, List.of(words)).asKid();
    return StructureElement.of(Role.LIST_ITEM, List.of(body)).named(anchor);
  }

  /// Page numbers as links, each once.
  static List<Inline> pages(Ledger ledger, List<Locator> locators) {
    var content = new ArrayList<Inline>();
    var printed = new ArrayList<String>();
    for (var locator : locators) {
      var folio = ledger.folio(locator.target());
      if (!printed.contains(folio)) {
        if (!printed.isEmpty()) {
          content.add(new Inline.Text(", "));
        }
        content.add(
            new Inline.Link(
                new LinkTarget.Local(locator.target()),
                LinkRole.PLAIN,
                List.of(new Inline.Text(folio)),
                ledger.book()));
        printed.add(folio);
      }
    }
    return content;
  }
}
