package fasti.source;

import fasti.model.Event;
import fasti.model.Lane;
import fasti.model.Matter;
import fasti.report.Code;
import fasti.report.Origin;
import fasti.text.Block;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads events from a sheet, one a row: with TimelineJS's columns, or with the keys of an event
/// record as headings.
final class SheetReader {
  /// Columns whose cells hold one value as an event record has it.
  private static final Map<Column, String> TEXTS =
      Map.of(
          Column.DISPLAY_DATE, "display-date",
          Column.CALENDAR, "calendar",
          Column.ID, "id",
          Column.SUBTITLE, "subtitle",
          Column.SHORT_TITLE, "short-title",
          Column.PLACE, "place",
          Column.SIGNIFICANCE, "significance",
          Column.CONTEXT, "context");

  /// Columns whose cells hold several values, parted by semicolons or upright lines.
  private static final Map<Column, String> LISTS =
      Map.of(
          Column.PEOPLE, "people",
          Column.TERMS, "terms",
          Column.SOURCES, "sources");

  private final Intake intake;
  private final Ids ids;
  private final EventReader events;

  SheetReader(Intake intake, Ids ids) {
    this.intake = intake;
    this.ids = ids;
    this.events = new EventReader(intake, ids);
  }

  /// What a sheet says.
  ///
  /// @param title empty where no row is of the type `title`
  /// @param matter the text of the title's row
  record Found(
      String title, List<Event> events, List<Lane> lanes, List<Matter> matter, Origin origin) {}

  Optional<Found> read(TextFile file) {
    return Sheet.read(file, intake.faults()).map(this::read);
  }

  private Found read(Sheet sheet) {
    var title = "";
    var events = new ArrayList<Event>();
    var lanes = new LinkedHashSet<Lane>();
    var matter = new ArrayList<Matter>();
    for (var row : sheet.rows()) {
      if (type(row).equals("title") && title.isEmpty()) {
        title = plainTitle(row);
        matter(row, title).ifPresent(matter::add);
      } else {
        event(row).ifPresent(events::add);
        Optional.of(row.cell(Column.GROUP))
            .filter(group -> !group.isEmpty())
            .ifPresent(group -> lanes.add(new Lane(group, group)));
      }
    }
    tellTimes(sheet);
    return new Found(title, events, List.copyOf(lanes), matter, sheet.origin());
  }

  private static String type(Sheet.Row row) {
    return row.cell(Column.TYPE).toLowerCase(Locale.ROOT);
  }

  private String plainTitle(Sheet.Row row) {
    return new CellText(new Anchors("title"), intake, row.origin()).plain(row.cell(Column.TITLE));
  }

  /// What stands beside the title becomes a text before the events, so that it is not lost.
  private Optional<Matter> matter(Sheet.Row row, String title) {
    var record = fields(new Value.Mapping(List.of(), row.origin()));
    var id = ids.of(record, "introduction");
    var body = body(row, new Anchors(id));
    return body.isEmpty()
        ? Optional.empty()
        : Optional.of(new Matter(id, title, body, row.origin()));
  }

  private Optional<Event> event(Sheet.Row row) {
    if (!List.of("", "title", "era", "event").contains(type(row))) {
      intake
          .faults()
          .warning(
              Code.COLUMN_UNKNOWN,
              row.origin(),
              "a row of the type \"" + Quote.shortened(row.cell(Column.TYPE)) + "\" is not known",
              "leave the cell empty for an event, or write title or era");
    }
    if (!row.has(Column.TITLE)) {
      intake
          .faults()
          .error(
              Code.KEY_MISSING,
              row.origin(),
              "the event in this row has no title",
              "write one in the column Headline (or title), or delete the row");
      return Optional.empty();
    }
    var record = fields(record(row));
    return Optional.of(events.read(record, "", prose -> body(row, prose.anchors())));
  }

  private Fields fields(Value.Mapping record) {
    return Fields.of(record, Keys.EVENT, intake.faults()).orElseThrow();
  }

  private Value.Mapping record(Sheet.Row row) {
    var entries = new ArrayList<Value.Entry>();
    entries.add(entry("title", text(plainTitle(row), row)));
    new SheetDates(intake.faults())
        .read(row)
        .ifPresent(date -> entries.add(entry("date", text(date, row))));
    for (var column : Column.values()) {
      var cell = row.cell(column);
      if (!cell.isEmpty() && TEXTS.containsKey(column)) {
        entries.add(entry(String.valueOf(TEXTS.get(column)), text(cell, row)));
      } else if (!cell.isEmpty() && LISTS.containsKey(column)) {
        entries.add(entry(String.valueOf(LISTS.get(column)), list(cell, row)));
      }
    }
    if (row.has(Column.GROUP)) {
      entries.add(entry("lane", text(row.cell(Column.GROUP), row)));
    }
    if (type(row).equals("era")) {
      entries.add(entry("context", text("true", row)));
    }
    return new Value.Mapping(entries, row.origin());
  }

  private static Value.Entry entry(String key, Value value) {
    return new Value.Entry(key, value, value.origin());
  }

  private static Value.Scalar text(String text, Sheet.Row row) {
    return new Value.Scalar(text, false, row.origin());
  }

  private static Value list(String cell, Sheet.Row row) {
    var items = new ArrayList<Value>();
    for (var item : cell.split("[;|\\n]", -1)) {
      if (!item.isBlank()) {
        items.add(text(item.strip(), row));
      }
    }
    return new Value.Listing(items, row.origin());
  }

  private List<Block> body(Sheet.Row row, Anchors anchors) {
    var text = new CellText(anchors, intake, row.origin());
    var blocks = new ArrayList<>(text.blocks(row.cell(Column.TEXT)));
    blocks.addAll(new SheetMedia(anchors, intake).blocks(row));
    return blocks;
  }

  private void tellTimes(Sheet sheet) {
    sheet.rows().stream()
        .filter(row -> row.has(Column.TIME) || row.has(Column.END_TIME))
        .findFirst()
        .ifPresent(
            row ->
                intake
                    .faults()
                    .warning(
                        Code.COLUMN_UNKNOWN,
                        row.origin(),
                        "times of day are not printed",
                        "put the time into Display Date if it matters"));
  }
}
