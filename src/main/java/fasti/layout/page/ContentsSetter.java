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
  private final Part.Contents contents;
  private final EntryColumns columns;
  private final boolean above;
  private final Leaders leaders;
  private final List<Line> lines = new ArrayList<>();

  /// A setter for all rounds of make-up: dates and titles are set once, and what holds a page
  /// number again where that has changed.
  ContentsSetter(Desk desk, Part.Contents contents) {
    this.desk = desk;
    this.contents = contents;
    var dates = contents.entries().stream().map(this::date).toList();
    var widest =
        dates.stream()
            .map(date -> desk.width(date, desk.styles().entryDate()))
            .reduce(Length.ZERO, Length::max);
    this.columns = EntryColumns.dated(desk, widest);
    this.above = EntryColumns.standAbove(desk, widest);
    this.leaders = new Leaders(desk);
    for (int i = 0; i < dates.size(); i++) {
      lines.add(new Line(contents.entries().get(i), dates.get(i)));
    }
  }

  SetPart set() {
    var galley = new Galley(desk);
    var heading = PartHeading.set(desk, galley, contents, new RunningHead("", "", Furniture.FOOT));
    var kids = new ArrayList<Kid>();
    ContentsEntry.Kind last = ContentsEntry.Kind.EVENT;
    for (int i = 0; i < lines.size(); i++) {
      var entry = contents.entries().get(i);
      if (i > 0 && entry.kind() != last) {
        galley.space(desk.styles().leading().times(0.5));
      } else if (i == 1 || i == contents.entries().size() - 1) {
        galley.keep();
      } else if (i > 0) {
        galley.mayEnd();
      }
      last = entry.kind();
      var set = lines.get(i).with(desk.ledger().folio(entry.target()));
      galley.add(set.strip());
      kids.add(set.element().asKid());
    }
    var list = StructureElement.of(Role.CONTENTS, kids);
    return new SetPart(
        galley.items(),
        StructureElement.of(Role.SECTION, List.of(heading.asKid(), list.asKid())),
        Optional.of(PartHeading.outline(contents, List.of())));
  }

  private Copy date(ContentsEntry entry) {
    var styles = desk.styles();
    var content = entry.date().isEmpty() ? entry.date() : spaced(entry.date());
    return desk.copy(
        content, styles.quiet(styles.entryDate().letters()), Origin.of(entry.target().id()));
  }

  // Spaces keep date, title and number apart for those who hear or copy the line.
  private static List<Inline> spaced(List<Inline> date) {
    var content = new ArrayList<>(date);
    content.add(new Inline.Text(" "));
    return content;
  }

  /// An entry with a page number.
  private record Numbered(String folio, Strip strip, StructureElement element) {}

  /// An entry, set but for its page number.
  private final class Line {
    private final ContentsEntry entry;
    private final Copy date;
    private final Copy title;
    private final Cells.Row row;
    private Optional<Numbered> last = Optional.empty();

    Line(ContentsEntry entry, Copy date) {
      var styles = desk.styles();
      this.entry = entry;
      this.date = date;
      this.title = desk.copy(entry.title(), letters(), Origin.of(entry.target().id()));
      var cells = new ArrayList<Cells.Cell>();
      if (!above) {
        cells.add(new Cells.Cell(date, styles.entryDate(), Length.ZERO, columns.dateWidth()));
      }
      cells.add(new Cells.Cell(title, styles.entry(), columns.textStart(), columns.textWidth()));
      this.row = new Cells(desk).broken(cells);
    }

    private TextStyle letters() {
      var letters = desk.styles().entry().letters();
      return switch (entry.kind()) {
        case PART -> desk.styles().apart(letters);
        case EVENT -> letters;
      };
    }

    Numbered with(String folio) {
      var same = last.filter(numbered -> numbered.folio().equals(folio));
      last = Optional.of(same.orElseGet(() -> numbered(folio)));
      return last.get();
    }

    private Numbered numbered(String folio) {
      var styles = desk.styles();
      var page = desk.copy(" " + folio, styles.entryFigures());
      var pageStyle = styles.entryDate().aligned(Alignment.END);
      var all =
          row.with(new Cells.Cell(page, pageStyle, columns.endStart(), columns.endWidth()))
              .whole(Cells.White.NONE);
      var dots = leaders.between(row.end(), columns.textEnd(), all.height());
      var strip = all.with(dots, Length.ZERO, Length.ZERO);
      return linked(folio, above && !date.isEmpty() ? belowDate(strip) : strip, page);
    }

    /// An entry whose date stands above its title.
    private Strip belowDate(Strip below) {
      var style = desk.styles().entryDate();
      var all = Strip.of(style.leading().plus(below.height()), List.of());
      for (var line : desk.strips(date, style, Length.ZERO, desk.area().width())) {
        all = all.with(line, Length.ZERO, Length.ZERO);
      }
      return all.with(below, Length.ZERO, style.leading());
    }

    /// The whole row is one link.
    private Numbered linked(String folio, Strip strip, Copy page) {
      int link = desk.ledger().nextLink();
      var kids = new ArrayList<Kid>();
      List.of(date, title, page).forEach(copy -> kids.addAll(copy.kids()));
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
      var reference =
          StructureElement.of(
              Role.REFERENCE, List.of(StructureElement.of(Role.LINK, kids).asKid()));
      return new Numbered(
          folio,
          strip.withLink(area).withStart(new Strip.Start(entry.anchor(), 0)),
          StructureElement.of(Role.CONTENTS_ITEM, List.of(reference.asKid())));
    }
  }
}
