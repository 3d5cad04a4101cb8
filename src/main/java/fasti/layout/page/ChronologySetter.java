package fasti.layout.page;

import fasti.document.ChronologyRow;
import fasti.document.ChronologyYear;
import fasti.document.Part;
import fasti.document.Word;
import fasti.layout.page.Cells.Cell;
import fasti.layout.page.ParagraphStyle.Alignment;
import fasti.layout.page.RunningHead.Furniture;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.report.Origin;
import fasti.style.Weight;
import fasti.text.Inline;
import fasti.text.LinkRole;
import fasti.text.LinkTarget;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets the chronology appendix: year, date, event, page; the year once, a hairline where it
/// changes, the head repeated on each page.
final class ChronologySetter {
  private static final double HEAVY_RULE_POINTS = 0.8;
  private static final double LIGHT_RULE_POINTS = 0.35;
  private static final double ROW_WHITE_POINTS = 0.8;
  private static final String NO_PAGE = "–";

  /// One row alone on a last page looks forgotten.
  private static final int LAST_TOGETHER = 3;

  private final Desk desk;
  private final Part.Chronology chronology;
  private final Columns columns;
  private final Galley galley;

  ChronologySetter(Desk desk, Part.Chronology chronology) {
    this.desk = desk;
    this.chronology = chronology;
    this.columns = Columns.of(desk, widestYear());
    this.galley = new Galley(desk);
  }

  /// The widest of the labels that are no mere year: "66.043 million years ago".
  private Length widestYear() {
    var widest = Length.ZERO;
    for (var year : chronology.years()) {
      if (year.label().length() > LONG_YEAR) {
        widest = widest.max(desk.width(yearLabel(year), yearStyle()));
      }
    }
    return widest;
  }

  private Copy yearLabel(ChronologyYear year) {
    return desk.copy(year.label(), desk.styles().sansLetters(9.4).withWeight(Weight.SEMI_BOLD));
  }

  /// "AD 1066" and shorter are known to fit.
  private static final int LONG_YEAR = 7;

  /// Starts and widths, from the start edge.
  ///
  /// @param layers whether an event stands beside its date or below it
  private record Columns(
      Length year,
      Length dateStart,
      Length date,
      Length eventStart,
      Length event,
      Length page,
      Layers layers) {
    private enum Layers {
      ONE,
      TWO
    }

    /// An event needs room for a long word: 7 ems hold one of some fifteen letters.
    private static final double LEAST_EVENT_EMS = 7;

    private static final double YEAR_SHARE = 0.0875;
    private static final double MOST_OF_YEARS = 0.23;
    private static final double DATE_SHARE = 0.25;
    private static final double PAGE_POINTS = 30;
    private static final double GUTTER_POINTS = 5.7;

    /// The word over the page numbers must not be broken.
    private static Length widthOfHead(Desk desk) {
      var label = desk.label(desk.ledger().words().of(Word.PAGE));
      return desk.width(label, desk.styles().label()).plus(Length.points(1));
    }

    /// @param widest of the years' labels; the column takes some of their width, and breaks them
    static Columns of(Desk desk, Length widest) {
      var width = desk.area().width();
      var gutter = desk.styles().scaled(GUTTER_POINTS);
      var year =
          width
              .times(YEAR_SHARE)
              .max(desk.styles().scaled(38))
              .max(widest.min(width.times(MOST_OF_YEARS)));
      var date = width.times(DATE_SHARE).max(desk.styles().scaled(66));
      var page = desk.styles().scaled(PAGE_POINTS).max(widthOfHead(desk));
      var dateStart = year.plus(gutter);
      var eventStart = dateStart.plus(date).plus(gutter);
      var event = width.minus(page).minus(gutter).minus(eventStart);
      return event.compareTo(desk.styles().size().times(LEAST_EVENT_EMS)) < 0
          ? new Columns(
              year,
              dateStart,
              width.minus(page).minus(gutter).minus(dateStart),
              dateStart,
              width.minus(dateStart),
              page,
              Layers.TWO)
          : new Columns(year, dateStart, date, eventStart, event, page, Layers.ONE);
    }

    /// A row of cells in reading order: the event, and all that stands beside it.
    @SuppressWarnings("ReferenceEquality") // this very cell, not one like it
    Strip row(Desk desk, List<Cell> cells, Length white) {
      var row = new Cells(desk);
      if (layers == Layers.ONE) {
        return row.row(cells, white, white);
      }
      var event = cells.get(cells.size() - 2);
      var upper =
          row.row(cells.stream().filter(cell -> cell != event).toList(), white, Length.ZERO);
      var both =
          upper.with(row.row(List.of(event), Length.ZERO, white), Length.ZERO, upper.height());
      return both.withHeight(both.reach());
    }
  }

  SetPart set() {
    var kids = new ArrayList<Kid>();
    var opening =
        new RunningHead(
            Inline.plainText(chronology.title()), chronology.span(), Furniture.HEAD_AND_FOOT);
    kids.add(PartHeading.set(desk, galley, chronology, opening).asKid());
    var head = head();
    galley.add(head.strip());
    var rows = new ArrayList<Kid>();
    int all = chronology.years().stream().mapToInt(year -> year.rows().size()).sum();
    for (var year : chronology.years()) {
      year(year, head.strip(), all, rows);
    }
    close();
    kids.add(
        StructureElement.of(
                Role.TABLE,
                List.of(
                    StructureElement.of(Role.TABLE_HEAD, List.of(head.element().asKid())).asKid(),
                    StructureElement.of(Role.TABLE_BODY, rows).asKid()))
            .asKid());
    return new SetPart(
        galley.items(),
        StructureElement.of(Role.SECTION, kids),
        Optional.of(PartHeading.outline(chronology, List.of())));
  }

  private record SetRow(Strip strip, StructureElement element) {}

  private SetRow head() {
    var words = desk.ledger().words();
    var date = desk.label(words.of(Word.DATE));
    var event = desk.label(words.of(Word.EVENT));
    var page = desk.label(words.of(Word.PAGE));
    var style = desk.styles().label();
    var strip =
        columns.row(
            desk,
            List.of(
                new Cell(date, style, columns.dateStart(), columns.date()),
                new Cell(event, style, columns.eventStart(), columns.event()),
                new Cell(page, style.aligned(Alignment.END), pageStart(), columns.page())),
            Length.ZERO);
    strip = strip.withHeight(strip.height().plus(desk.styles().scaled(2)));
    var kids = new ArrayList<Kid>();
    kids.add(StructureElement.of(Role.COLUMN_HEADER, List.of()).asKid());
    for (var copy : List.of(date, event, page)) {
      kids.add(StructureElement.of(Role.COLUMN_HEADER, copy.kids()).asKid());
    }
    return new SetRow(
        ruledBelow(strip, HEAVY_RULE_POINTS), StructureElement.of(Role.TABLE_ROW, kids));
  }

  private Length pageStart() {
    return desk.area().width().minus(columns.page());
  }

  private void year(ChronologyYear year, Strip head, int all, List<Kid> rows) {
    var label = yearLabel(year);
    for (int i = 0; i < year.rows().size(); i++) {
      var row = year.rows().get(i);
      var set = row(row, label, i == 0, year.rows().size());
      var strip = Cells.named(set.strip(), row.anchor());
      if (i == 0 && !rows.isEmpty()) {
        strip = ruledAbove(strip);
      }
      if (rows.isEmpty() || all - rows.size() < LAST_TOGETHER) {
        galley.keep();
      } else {
        galley.mayEnd();
      }
      galley.add(strip.withContinued(i == 0 ? List.of(head) : List.of(head, again(label))));
      rows.add(set.element().asKid());
    }
  }

  /// The year once more, beside the first row of a page that begins inside it.
  private Strip again(Copy label) {
    var cell = new Cell(label, yearStyle(), Length.ZERO, columns.year());
    var row = new Cells(desk).row(List.of(cell), white(), Length.ZERO);
    return row.withHeight(Length.ZERO);
  }

  private ParagraphStyle yearStyle() {
    return desk.styles().entryDate();
  }

  private Length white() {
    return desk.styles().scaled(ROW_WHITE_POINTS);
  }

  private SetRow row(ChronologyRow row, Copy label, boolean first, int rows) {
    var styles = desk.styles();
    var origin = Origin.of(row.anchor().id());
    var date = desk.copy(row.date(), styles.entryFigures());
    var event =
        desk.writer()
            .writeWithRemark(
                new CopyWriter.Body(row.text(), styles.entry().letters(), origin),
                row.remark(),
                styles.remarkLetters());
    var page = page(row, origin);
    var cells = new ArrayList<Cell>();
    var kids = new ArrayList<Kid>();
    if (first) {
      cells.add(new Cell(label, yearStyle(), Length.ZERO, columns.year()));
      kids.add(StructureElement.of(Role.ROW_HEADER, label.kids()).spanning(1, rows).asKid());
    }
    cells.add(new Cell(date, styles.entryDate(), columns.dateStart(), columns.date()));
    cells.add(new Cell(event, styles.entry(), columns.eventStart(), columns.event()));
    cells.add(
        new Cell(page, styles.entryDate().aligned(Alignment.END), pageStart(), columns.page()));
    kids.add(
        StructureElement.of(Role.TABLE_CELL, date.kids()).withReplacement(row.fullDate()).asKid());
    kids.add(StructureElement.of(Role.TABLE_CELL, event.kids()).asKid());
    kids.add(StructureElement.of(Role.TABLE_CELL, page.kids()).asKid());
    return new SetRow(columns.row(desk, cells, white()), StructureElement.of(Role.TABLE_ROW, kids));
  }

  private Copy page(ChronologyRow row, Origin origin) {
    var letters = desk.styles().entryFigures();
    if (row.target().isEmpty()) {
      return desk.copy(NO_PAGE, letters);
    }
    var target = row.target().get();
    var folio = new Inline.Text(desk.ledger().folio(target));
    return desk.copy(
        List.of(
            new Inline.Link(new LinkTarget.Local(target), LinkRole.PLAIN, List.of(folio), origin)),
        letters,
        origin);
  }

  private Strip ruledAbove(Strip strip) {
    return strip.with(
        Strip.of(Length.ZERO, List.of(rule(LIGHT_RULE_POINTS))), Length.ZERO, Length.ZERO);
  }

  private Strip ruledBelow(Strip strip, double thickness) {
    return strip.with(Strip.of(Length.ZERO, List.of(rule(thickness))), Length.ZERO, strip.height());
  }

  private Placed.Rule rule(double thickness) {
    return desk.rule(Length.ZERO, Length.ZERO, desk.area().width(), Length.points(thickness));
  }

  private void close() {
    galley.keep();
    galley.add(Strip.of(Length.points(HEAVY_RULE_POINTS), List.of(rule(HEAVY_RULE_POINTS))));
  }
}
