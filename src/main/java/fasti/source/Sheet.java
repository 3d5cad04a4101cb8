package fasti.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fasti.report.Code;
import fasti.report.Origin;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows of a sheet that was saved as text, each cell by what its column holds.
///
/// @param origin of the row of headings
record Sheet(List<Row> rows, Origin origin) {
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  /// @param cells those with anything in them, without blanks around it
  record Row(Map<Column, String> cells, Origin origin) {
    String cell(Column column) {
      return cells.getOrDefault(column, "");
    }

    boolean has(Column column) {
      return cells.containsKey(column);
    }
  }

  /// @return empty where it cannot be read as a sheet of events, which is then told
  static Optional<Sheet> read(TextFile file, Faults faults) {
    var records = records(file, faults);
    if (records.isEmpty()) {
      return Optional.empty();
    }
    var head = records.getFirst();
    var origin = origin(file, head);
    var columns = columns(head, origin, faults);
    if (!columns.contains(Optional.of(Column.TITLE))) {
      faults.error(
          Code.KEY_MISSING,
          origin,
          "no column holds the events' titles; the columns are: "
              + Quote.shortened(String.join(", ", head.getFields())),
          "name the column Headline (or title) in the first row");
      return Optional.empty();
    }
    var rows = new ArrayList<Row>();
    for (var record : records.subList(1, records.size())) {
      row(record, columns, origin(file, record), faults)
          .filter(row -> !record.getFields().equals(head.getFields()))
          .ifPresent(rows::add);
    }
    return Optional.of(new Sheet(rows, origin));
  }

  private static List<CsvRecord> records(TextFile file, Faults faults) {
    var text = file.text();
    var records = new ArrayList<CsvRecord>();
    try (var reader =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .skipEmptyLines(true)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
      reader.forEach(records::add);
    } catch (CsvParseException | java.io.IOException broken) {
      var line = records.isEmpty() ? 1 : records.getLast().getStartingLineNumber() + 1;
      faults.error(
          Code.RAGGED_ROW,
          file.origin().at((int) line, 0),
          "the rows cannot be told apart from here on",
          "look for a quotation mark that is opened and not closed, or that stands within a text"
              + " and is not doubled");
      return List.of();
    }
    if (!records.isEmpty() && records.getFirst().getField(0).startsWith("sep=")) {
      records.removeFirst();
    }
    return records;
  }

  /// Excel may say it (`sep=;`); else the sign that stands most often in the headings.
  private static char separator(String text) {
    if (text.startsWith("sep=") && text.length() > 4) {
      return text.charAt(4);
    }
    var head = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
    var best = ',';
    for (var sign : SEPARATORS) {
      if (count(head, sign) > count(head, best)) {
        best = sign;
      }
    }
    return best;
  }

  private static long count(String text, char sign) {
    return text.chars().filter(letter -> letter == sign).count();
  }

  /// A line break in a quoted cell is counted by the reader.
  private static Origin origin(TextFile file, CsvRecord record) {
    return file.origin().at(file.origin().line() - 1 + (int) record.getStartingLineNumber(), 0);
  }

  private static List<Optional<Column>> columns(CsvRecord head, Origin origin, Faults faults) {
    var columns = new ArrayList<Optional<Column>>();
    for (var heading : head.getFields()) {
      var column = Column.of(heading).filter(known -> !columns.contains(Optional.of(known)));
      if (column.isEmpty() && !heading.isBlank()) {
        faults.warning(
            Code.COLUMN_UNKNOWN,
            origin,
            "the column \"" + Quote.shortened(heading) + "\" is not read",
            Column.nearest(heading)
                .map(nearest -> "perhaps it is \"" + nearest + "\", once")
                .orElse("put what it says into Text, or leave the column out"));
      }
      columns.add(column);
    }
    return columns;
  }

  /// @return empty for an empty row
  private static Optional<Row> row(
      CsvRecord record, List<Optional<Column>> columns, Origin origin, Faults faults) {
    var cells = new EnumMap<Column, String>(Column.class);
    for (var index = 0; index < record.getFieldCount(); index++) {
      var text = record.getField(index).strip();
      if (text.isEmpty()) {
        continue;
      }
      if (index >= columns.size()) {
        tellExtra(text, origin, faults);
        break;
      }
      columns.get(index).ifPresent(column -> cells.put(column, text));
    }
    if (!cells.isEmpty() && record.getFieldCount() < columns.size()) {
      faults.warning(
          Code.RAGGED_ROW,
          origin,
          "the row has "
              + record.getFieldCount()
              + " cells, and there are "
              + columns.size()
              + " columns",
          "save the sheet again from the spreadsheet, or add the missing separators");
    }
    return cells.isEmpty() ? Optional.empty() : Optional.of(new Row(cells, origin));
  }

  private static void tellExtra(String text, Origin origin, Faults faults) {
    faults.error(
        Code.RAGGED_ROW,
        origin,
        "the row has more cells than there are columns; \""
            + Quote.shortened(text)
            + "\" belongs to none",
        "put a text that holds the separator in quotation marks: \"Rome, the end\"");
  }
}
