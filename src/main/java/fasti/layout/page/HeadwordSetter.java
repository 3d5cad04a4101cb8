package fasti.layout.page;

import fasti.document.Headword;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.report.Origin;
import fasti.text.Inline;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Sets terms, people and places: the headword at the start, what is said of it beside it, then the
/// pages where it comes up.
final class HeadwordSetter {
  private static final double ENTRY_WHITE = 5;

  private final Desk desk;
  private final Galley galley;

  HeadwordSetter(Desk desk, Galley galley) {
    this.desk = desk;
    this.galley = galley;
  }

  void set(List<Headword> entries, List<Kid> kids) {
    if (entries.isEmpty()) {
      return;
    }
    var items = new ArrayList<Kid>();
    for (var entry : entries) {
      if (!items.isEmpty()) {
        galley.mayEnd();
      }
      items.add(entry(entry).asKid());
    }
    kids.add(StructureElement.of(Role.LIST, items).asKid());
  }

  private StructureElement entry(Headword entry) {
    if (desk.area().hasSide()) {
      return wide(entry);
    }
    return entry.text().isEmpty() ? bare(entry) : narrow(entry);
  }

  private StructureElement wide(Headword entry) {
    var styles = desk.styles();
    var origin = Origin.of(entry.anchor().id());
    var columns = EntryColumns.named(desk);
    var name = desk.copy(name(entry), styles.entrySmall().letters(), origin);
    var text = desk.copy(text(entry), styles.text().letters(), origin);
    var cells =
        List.of(
            new Cells.Cell(name, styles.entrySmall(), Length.ZERO, columns.dateWidth()),
            new Cells.Cell(
                text,
                styles.raggedText(),
                columns.textStart(),
                desk.area().width().minus(columns.textStart())));
    var white = new Cells.White(Length.ZERO, styles.scaled(ENTRY_WHITE));
    galley.addAll(new Cells(desk).cut(cells, white, entry.anchor(), List.of()));
    return item(entry, name.kids(), text.kids());
  }

  private StructureElement narrow(Headword entry) {
    var styles = desk.styles();
    var origin = Origin.of(entry.anchor().id());
    var indent = styles.house().typography().indent();
    var width = desk.area().width();
    var name = desk.copy(name(entry), styles.entrySmall().letters(), origin);
    var text = desk.copy(text(entry), styles.text().letters(), origin);
    galley.kept(
        BlockSetter.named(
            desk.strips(name, styles.entrySmall(), Length.ZERO, width), entry.anchor()));
    galley.keep();
    galley.paragraph(
        text, styles.raggedText(), new Extent(indent, width.minus(indent)), entry.textAnchor());
    galley.space(styles.scaled(ENTRY_WHITE));
    return item(entry, name.kids(), text.kids());
  }

  /// Of which nothing is said: its pages follow on the line.
  private StructureElement bare(Headword entry) {
    var styles = desk.styles();
    var line =
        new LocatorLine(
            desk, name(entry), entry.locators(), styles.entrySmall().letters(), entry.anchor());
    galley.kept(line.strips(styles.entrySmall(), desk.area().width()));
    galley.space(styles.scaled(ENTRY_WHITE));
    return line.item();
  }

  private static List<Inline> name(Headword entry) {
    var content = new ArrayList<Inline>();
    content.add(new Inline.Strong(entry.headword()));
    if (!entry.gloss().isEmpty()) {
      content.add(new Inline.LineBreak());
      content.addAll(entry.gloss());
    }
    return content;
  }

  private List<Inline> text(Headword entry) {
    var content = new ArrayList<>(entry.text());
    var pages = LocatorLine.pages(desk.ledger(), entry.locators());
    if (!pages.isEmpty()) {
      content.add(new Inline.Text(entry.text().isEmpty() ? "" : "\u2002"));
      content.addAll(pages);
    }
    return content;
  }

  private static StructureElement item(Headword entry, List<Kid> name, List<Kid> text) {
    return StructureElement.of(
            Role.LIST_ITEM,
            List.of(
                StructureElement.of(Role.LABEL, name).asKid(),
                StructureElement.of(
                        Role.LIST_BODY, List.of(StructureElement.of(Role.PARAGRAPH, text).asKid()))
                    .asKid()))
        .named(entry.anchor());
  }
}
