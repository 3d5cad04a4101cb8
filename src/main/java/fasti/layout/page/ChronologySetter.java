package fasti.layout.page;

import fasti.document.ChronologyRow;
import fasti.document.ChronologyYear;
import fasti.document.Part;
import fasti.document.Word;
import fasti.layout.page.Cells.Cell;
import fasti.layout.page.Cells.White;
import fasti.layout.page.ChronologyColumns.Layers;
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
  private final ChronologyColumns columns;
  private final List<Year> years;

  /// A setter for all rounds of make-up: what is known beforehand is set once, and a page number
  /// again where it has changed.
  ChronologySetter(Desk desk, Part.Chronology chronology) {
    this.desk = desk;
    this.chronology = chronology;
    this.columns = ChronologyColumns.of(desk, widestYear());
    this.years = chronology.years().stream().map(Year::new).toList();
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

  SetPart set() {
    var galley = new Galley(desk);
    var kids = new ArrayList<Kid>();
    var opening =
        new RunningHead(
            Inline.plainText(chronology.title()), chronology.span(), Furniture.HEAD_AND_FOOT);
    kids.add(PartHeading.set(desk, galley, chronology, opening).asKid());
    var head = head();
    galley.add(head.strip());
    var rows = new ArrayList<Kid>();
    int all = chronology.years().stream().mapToInt(year -> year.rows().size()).sum();
    for (var year : years) {
      for (int i = 0; i < year.lines.size(); i++) {
        if (rows.isEmpty() || all - rows.size() < LAST_TOGETHER) {
          galley.keep();
        } else {
          galley.mayEnd();
        }
        var row = year.lines.get(i).set();
        boolean ruled = i == 0 && !rows.isEmpty();
        galley.add(
            (ruled ? ruledAbove(row.strip()) : row.strip())
                .withContinued(year.above(i, head.strip())));
        rows.add(row.element().asKid());
      }
    }
    galley.keep();
    galley.add(Strip.of(Length.points(HEAVY_RULE_POINTS), List.of(rule(HEAVY_RULE_POINTS))));
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
    var dateCell = new Cell(date, style, columns.dateStart(), columns.date());
    var eventCell = new Cell(event, style, columns.eventStart(), columns.event());
    var strip =
        new Broken(List.of(dateCell), eventCell)
            .with(
                new Cell(page, style.aligned(Alignment.END), pageStart(), columns.page()),
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

  private ParagraphStyle yearStyle() {
    return desk.styles().entryDate();
  }

  private Length white() {
    return desk.styles().scaled(ROW_WHITE_POINTS);
  }

  /// A row of cells but for the last, the page number.
  private final class Broken {
    private final Cells.Row upper;
    private final Optional<Cells.Row> below;

    /// @param beside what stands beside the event, in reading order
    Broken(List<Cell> beside, Cell event) {
      var cells = new Cells(desk);
      var first = cells.broken(beside);
      boolean oneLayer = columns.layers() == Layers.ONE;
      upper = oneLayer ? first.with(event) : first;
      below = oneLayer ? Optional.empty() : Optional.of(cells.broken(List.of(event)));
    }

    /// @param white above and below
    Strip with(Cell page, Length white) {
      var row = upper.with(page);
      if (below.isEmpty()) {
        return row.whole(new White(white, white));
      }
      var first = row.whole(new White(white, Length.ZERO));
      var event = below.get().whole(new White(Length.ZERO, white));
      var both = first.with(event, Length.ZERO, first.height());
      return both.withHeight(both.reach());
    }
  }

  /// The rows of a year, and the year once more, beside the first row of a page that begins inside
  /// it.
  private final class Year {
    private final List<Line> lines = new ArrayList<>();
    private final List<Strip> again = new ArrayList<>();

    Year(ChronologyYear year) {
      var cell = new Cell(yearLabel(year), yearStyle(), Length.ZERO, columns.year());
      for (int i = 0; i < year.rows().size(); i++) {
        var row = year.rows().get(i);
        lines.add(i == 0 ? new Line(row, cell, year.rows().size()) : new Line(row));
      }
      if (lines.size() > 1) {
        var row = new Cells(desk).row(List.of(cell), white(), Length.ZERO);
        again.add(row.withHeight(Length.ZERO));
      }
    }

    /// What is printed again above a row where a page begins with it.
    List<Strip> above(int row, Strip head) {
      var above = new ArrayList<Strip>();
      above.add(head);
      if (row > 0) {
        above.addAll(again);
      }
      return above;
    }
  }

  /// A row with the page number in it.
  private record Numbered(String folio, SetRow row) {}

  /// A row, set but for its page number.
  private final class Line {
    private final ChronologyRow row;
    private final Origin origin;
    private final List<Kid> kids = new ArrayList<>();
    private final Broken broken;
    private Optional<Numbered> last = Optional.empty();

    Line(ChronologyRow row) {
      this(row, List.of(), List.of());
    }

    /// The first row of a year.
    ///
    /// @param rows of the year
    Line(ChronologyRow row, Cell year, int rows) {
      this(
          row,
          List.of(year),
          List.of(
              StructureElement.of(Role.ROW_HEADER, year.copy().kids()).spanning(1, rows).asKid()));
    }

    private Line(ChronologyRow row, List<Cell> year, List<Kid> header) {
      var styles = desk.styles();
      this.row = row;
      this.origin = Origin.of(row.anchor().id());
      var date = desk.copy(row.date(), styles.entryFigures());
      var event =
          desk.writer()
              .writeWithRemark(
                  new CopyWriter.Body(row.text(), styles.entry().letters(), origin),
                  row.remark(),
                  styles.remarkLetters());
      var beside = new ArrayList<>(year);
      beside.add(new Cell(date, styles.entryDate(), columns.dateStart(), columns.date()));
      this.broken =
          new Broken(
              beside, new Cell(event, styles.entry(), columns.eventStart(), columns.event()));
      kids.addAll(header);
      kids.add(
          StructureElement.of(Role.TABLE_CELL, date.kids())
              .withReplacement(row.fullDate())
              .asKid());
      kids.add(StructureElement.of(Role.TABLE_CELL, event.kids()).asKid());
    }

    SetRow set() {
      var folio = row.target().map(desk.ledger()::folio).orElse(NO_PAGE);
      var same = last.filter(numbered -> numbered.folio().equals(folio));
      last = Optional.of(same.orElseGet(() -> new Numbered(folio, numbered(folio))));
      return last.get().row();
    }

    private SetRow numbered(String folio) {
      var style = desk.styles().entryDate().aligned(Alignment.END);
      var page = page(folio);
      var all = new ArrayList<>(kids);
      all.add(StructureElement.of(Role.TABLE_CELL, page.kids()).asKid());
      var strip = broken.with(new Cell(page, style, pageStart(), columns.page()), white());
      return new SetRow(Cells.named(strip, row.anchor()), StructureElement.of(Role.TABLE_ROW, all));
    }

    private Copy page(String folio) {
      var letters = desk.styles().entryFigures();
      if (row.target().isEmpty()) {
        return desk.copy(folio, letters);
      }
      var target = new LinkTarget.Local(row.target().get());
      return desk.copy(
          List.of(new Inline.Link(target, LinkRole.PLAIN, List.of(new Inline.Text(folio)), origin)),
          letters,
          origin);
    }
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
}
