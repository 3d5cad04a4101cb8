package fasti.layout.page;

import fasti.document.ContentsEntry;
import fasti.document.Part;
import fasti.layout.page.ParagraphStyle.Alignment;
import fasti.layout.page.RunningHead.Furniture;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.report.Origin;
import fasti.style.Feature;
import fasti.style.Posture;
import fasti.text.Inline;
import fasti.text.LinkTarget;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets the contents: date, title, leaders, page.
final class ContentsSetter {
  private final Desk desk;

  ContentsSetter(Desk desk) {
    this.desk = desk;
  }

  SetPart set(Part.Contents contents) {
    var galley = new Galley(desk);
    var heading = PartHeading.set(desk, galley, contents, new RunningHead("", "", Furniture.FOOT));
    boolean dated = contents.entries().stream().anyMatch(entry -> !entry.date().isEmpty());
    var columns = EntryColumns.of(desk, dated);
    var kids = new ArrayList<Kid>();
    ContentsEntry.Kind last = ContentsEntry.Kind.EVENT;
    for (int i = 0; i < contents.entries().size(); i++) {
      var entry = contents.entries().get(i);
      if (i > 0 && entry.kind() != last) {
        galley.space(desk.styles().leading().times(0.5));
      } else if (i == 1 || i == contents.entries().size() - 1) {
        galley.keep();
      } else if (i > 0) {
        galley.mayEnd();
      }
      last = entry.kind();
      kids.add(entry(entry, columns, galley).asKid());
    }
    var list = StructureElement.of(Role.CONTENTS, kids);
    return new SetPart(
        galley.items(),
        StructureElement.of(Role.SECTION, List.of(heading.asKid(), list.asKid())),
        Optional.of(PartHeading.outline(contents, List.of())));
  }

  private StructureElement entry(ContentsEntry entry, EntryColumns columns, Galley galley) {
    var styles = desk.styles();
    var origin = Origin.of(entry.target().id());
    // Spaces keep date, title and number apart for those who hear or copy the line.
    var date = desk.copy(spaced(entry.date()), styles.quiet(styles.entryDate().letters()), origin);
    var letters =
        entry.kind() == ContentsEntry.Kind.PART
            ? styles.entry().letters().withPosture(Posture.ITALIC)
            : styles.entry().letters();
    var title = desk.copy(entry.title(), letters, origin);
    var folio = desk.ledger().folio(entry.target());
    var page = desk.copy(" " + folio, styles.entryDate().letters().with(Feature.TABULAR_FIGURES));
    var titleCell = new Cells.Cell(title, styles.entry(), columns.textStart(), columns.textWidth());
    var cells = new Cells(desk);
    var strip =
        cells.row(
            List.of(
                new Cells.Cell(date, styles.entryDate(), Length.ZERO, columns.dateWidth()),
                titleCell,
                new Cells.Cell(
                    page,
                    styles.entryDate().aligned(Alignment.END),
                    columns.endStart(),
                    columns.endWidth())),
            Length.ZERO,
            Length.ZERO);
    var end = cells.endOf(titleCell);
    strip =
        strip.with(
            new Leaders(desk).between(end, columns.textEnd(), strip.height()),
            Length.ZERO,
            Length.ZERO);
    return linked(entry, strip, List.of(date, title, page), galley);
  }

  private static List<Inline> spaced(List<Inline> date) {
    var content = new ArrayList<>(date);
    content.add(new Inline.Text(" "));
    return content;
  }

  /// The whole row is one link.
  private StructureElement linked(
      ContentsEntry entry, Strip strip, List<Copy> copies, Galley galley) {
    int link = desk.ledger().nextLink();
    var kids = new ArrayList<Kid>();
    copies.forEach(copy -> kids.addAll(copy.kids()));
    kids.add(new Kid.Annotation(link));
    var area =
        new LinkArea(
            link,
            Length.ZERO,
            Length.ZERO,
            desk.area().width(),
            strip.height(),
            new LinkTarget.Local(entry.target()),
            Inline.plainText(entry.title()));
    galley.add(strip.withLink(area).withStart(new Strip.Start(entry.anchor(), 0)));
    return StructureElement.of(
        Role.CONTENTS_ITEM,
        List.of(
            StructureElement.of(
                    Role.REFERENCE, List.of(StructureElement.of(Role.LINK, kids).asKid()))
                .asKid()));
  }
}
