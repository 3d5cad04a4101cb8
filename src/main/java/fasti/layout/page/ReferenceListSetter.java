package fasti.layout.page;

import fasti.document.Part;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.report.Origin;
import fasti.text.Anchor;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;

/// Sets the bibliography and the picture credits: entries whose lines after the first are indented.
final class ReferenceListSetter {
  private static final double ENTRY_WHITE = 3;

  private final Desk desk;
  private final Galley galley;

  ReferenceListSetter(Desk desk, Galley galley) {
    this.desk = desk;
    this.galley = galley;
  }

  void works(Part.Bibliography works, List<Kid> kids) {
    var items = new ArrayList<Kid>();
    for (var work : works.entries()) {
      var content = new ArrayList<>(work.text());
      var pages = LocatorLine.pages(desk.ledger(), work.citedFrom());
      if (!pages.isEmpty()) {
        content.add(new Inline.Text("\u2002"));
        content.addAll(pages);
      }
      items.add(entry(content, work.anchor(), Role.BIBLIOGRAPHY_ENTRY).asKid());
    }
    kids.add(StructureElement.of(Role.LIST, items).asKid());
  }

  void credits(Part.PictureCredits credits, List<Kid> kids) {
    var items = new ArrayList<Kid>();
    for (var credit : credits.credits()) {
      var content = new ArrayList<Inline>();
      content.add(new Inline.Text(desk.ledger().folio(credit.figure()) + "\u2002"));
      content.addAll(credit.text());
      items.add(entry(content, credit.anchor(), Role.PARAGRAPH).asKid());
    }
    kids.add(StructureElement.of(Role.LIST, items).asKid());
  }

  private StructureElement entry(List<Inline> content, Anchor anchor, Role role) {
    var styles = desk.styles();
    var indent = styles.house().typography().indent();
    var width = desk.area().measure();
    var copy = desk.copy(content, styles.reference().letters(), Origin.of(anchor.id()));
    var inner = new Galley(desk);
    inner.paragraph(copy, styles.reference(), new Extent(indent, width.minus(indent)), anchor);
    galley.addAll(
        HangingLabel.withFirstLine(inner.items(), strip -> desk.outdented(strip, indent)));
    galley.space(styles.scaled(ENTRY_WHITE));
    return StructureElement.of(
            Role.LIST_ITEM,
            List.of(
                StructureElement.of(
                        Role.LIST_BODY, List.of(StructureElement.of(role, copy.kids()).asKid()))
                    .asKid()))
        .named(anchor);
  }
}
