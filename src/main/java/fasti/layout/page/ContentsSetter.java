package fasti.layout.page;

import fasti.document.ContentsEntry;
import fasti.document.Part;
import fasti.layout.page.ParagraphStyle.Alignment;
import fasti.layout.page.RunningHead.Furniture;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.report.Origin;
import fasti.style.TextStyle;
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
    var widest = widestDate(contents);
    var columns = EntryColumns.dated(desk, widest);
    boolean above = EntryColumns.standAbove(desk, widest);
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
      kids.add(entry(entry, columns, above, galley).asKid());
    }
    var list = StructureElement.of(Role.CONTENTS, kids);
    return new SetPart(
        galley.items(),
        StructureElement.of(Role.SECTION, List.of(heading.asKid(), list.asKid())),
        Optional.of(PartHeading.outline(contents, List.of())));
  }

  private Length widestDate(Part.Contents contents) {
    return contents.entries().stream()
        .map(entry -> desk.width(date(entry), desk.styles().entryDate()))
        .reduce(Length.ZERO, Length::max);
  }

  private Copy date(ContentsEntry entry) {
    var styles = desk.styles();
    var content = entry.date().isEmpty() ? entry.date() : spaced(entry.date());
    return desk.copy(
        content, styles.quiet(styles.entryDate().letters()), Origin.of(entry.target().id()));
  }

  private StructureElement entry(
      ContentsEntry entry, EntryColumns columns, boolean above, Galley galley) {
    var styles = desk.styles();
    var date = date(entry);
    var title = desk.copy(entry.title(), letters(entry), Origin.of(entry.target().id()));
    var folio = desk.ledger().folio(entry.target());
    var page = desk.copy(" " + folio, styles.entryFigures());
    var beside = new Cells.Cell(date, styles.entryDate(), Length.ZERO, columns.dateWidth());
    var strip = row(above ? List.of() : List.of(beside), title, page, columns);
    if (above && !date.isEmpty()) {
      strip = below(date, strip);
    }
    return linked(entry, strip, List.of(date, title, page), galley);
  }

  private TextStyle letters(ContentsEntry entry) {
    var letters = desk.styles().entry().letters();
    return switch (entry.kind()) {
      case PART -> desk.styles().apart(letters);
      case EVENT -> letters;
    };
  }

  private Strip row(List<Cells.Cell> date, Copy title, Copy page, EntryColumns columns) {
    var styles = desk.styles();
    var cell = new Cells.Cell(title, styles.entry(), columns.textStart(), columns.textWidth());
    var cells = new Cells(desk);
    var pageStyle = styles.entryDate().aligned(Alignment.END);
    var row = new ArrayList<>(date);
    row.add(cell);
    row.add(new Cells.Cell(page, pageStyle, columns.endStart(), columns.endWidth()));
    var strip = cells.row(row, Length.ZERO, Length.ZERO);
    var dots = new Leaders(desk).between(cells.endOf(cell), columns.textEnd(), strip.height());
    return strip.with(dots, Length.ZERO, Length.ZERO);
  }

  /// An entry whose date stands above its title.
  private Strip below(Copy date, Strip row) {
    var style = desk.styles().entryDate();
    var all = Strip.of(style.leading().plus(row.height()), List.of());
    for (var line : desk.strips(date, style, Length.ZERO, desk.area().width())) {
      all = all.with(line, Length.ZERO, Length.ZERO);
    }
    return all.with(row, Length.ZERO, style.leading());
  }

  // Spaces keep date, title and number apart for those who hear or copy the line.
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
