package fasti.source;

import fasti.report.Code;
import fasti.report.Origin;
import fasti.report.Outcome;
import fasti.time.Edtf;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes EDTF of the date columns of a sheet.
///
/// TimelineJS counts the years before Christ without a year 0: its −44 is 44 BC, which EDTF writes
/// −0043.
final class SheetDates {
  private static final Pattern NUMBER = Pattern.compile("([-−–]?)(\\d{1,12})(?:\\.0+)?");
  private static final Pattern BEFORE_CHRIST =
      Pattern.compile("(?i)(\\d{1,12}) ?b\\.? ?c\\.?(?: ?e\\.?)?");
  private static final Pattern DAY_AND_TIME =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d(?::\\d\\d)?)");

  private final Faults faults;

  SheetDates(Faults faults) {
    this.faults = faults;
  }

  /// The date in EDTF, or as it was written where it is none, which is told when it is read.
  Optional<String> read(Sheet.Row row) {
    var start = row.has(Column.DATE) ? date(row, Column.DATE) : parts(row, START);
    var end = row.has(Column.END_DATE) ? date(row, Column.END_DATE) : parts(row, END);
    if (end.isEmpty() || end.equals(start)) {
      return start;
    }
    // A hint helps more with the one end that is wrong than with both.
    return start
        .filter(from -> !isDate(from))
        .or(() -> end.filter(to -> !isDate(to)))
        .or(() -> Optional.of(start.orElse("") + "/" + end.get()));
  }

  private static boolean isDate(String text) {
    return Edtf.parse(text, Origin.of("")) instanceof Outcome.Built;
  }

  /// The columns of one end of a span.
  private record Parts(Column year, Column month, Column day) {}

  private static final Parts START = new Parts(Column.YEAR, Column.MONTH, Column.DAY);
  private static final Parts END = new Parts(Column.END_YEAR, Column.END_MONTH, Column.END_DAY);

  private static Optional<String> date(Sheet.Row row, Column column) {
    var text = row.cell(column);
    var timed = DAY_AND_TIME.matcher(text);
    return Optional.of(timed.matches() ? timed.group(1) : text);
  }

  private Optional<String> parts(Sheet.Row row, Parts parts) {
    if (!row.has(parts.year())) {
      refuse(row, parts.month(), "a year");
      refuse(row, parts.day(), "a year");
      return Optional.empty();
    }
    var year = year(row, parts.year());
    if (year.isEmpty() || !row.has(parts.month())) {
      if (year.isPresent()) {
        refuse(row, parts.day(), "a month");
      }
      return year;
    }
    var month = number(row, parts.month(), 12);
    if (!row.has(parts.day())) {
      return month.map(number -> year.get() + "-" + number);
    }
    var day = number(row, parts.day(), 31);
    return month.flatMap(number -> day.map(last -> year.get() + "-" + number + "-" + last));
  }

  private Optional<String> year(Sheet.Row row, Column column) {
    var text = plain(row.cell(column));
    var number = NUMBER.matcher(text);
    if (number.matches()) {
      return year(row, !number.group(1).isEmpty(), Long.parseLong(number.group(2)));
    }
    if (isDate(text)) {
      return Optional.of(text);
    }
    var before = BEFORE_CHRIST.matcher(text);
    tell(
        row,
        column,
        before.matches()
            ? "write -" + before.group(1) + ": a minus stands for BC in this column"
            : "write a whole number, with a minus for BC: 1921, -44");
    return Optional.empty();
  }

  private Optional<String> year(Sheet.Row row, boolean beforeChrist, long year) {
    if (year == 0) {
      faults.error(
          Code.NO_SUCH_DAY,
          row.origin(),
          "there is no year 0 in this column",
          "write -1 for 1 BC, or 1 for AD 1");
      return Optional.empty();
    }
    var counted = beforeChrist ? 1 - year : year;
    var digits = Long.toString(Math.abs(counted));
    if (digits.length() > 4) {
      return Optional.of("Y" + counted);
    }
    return Optional.of((counted < 0 ? "-" : "") + "0".repeat(4 - digits.length()) + digits);
  }

  /// Two digits of a month or a day.
  private Optional<String> number(Sheet.Row row, Column column, int most) {
    var number = NUMBER.matcher(plain(row.cell(column)));
    if (number.matches() && number.group(1).isEmpty()) {
      var value = Long.parseLong(number.group(2));
      if (value >= 1 && value <= most) {
        return Optional.of(value < 10 ? "0" + value : Long.toString(value));
      }
    }
    tell(row, column, "write a number from 1 to " + most);
    return Optional.empty();
  }

  private void refuse(Sheet.Row row, Column column, String without) {
    if (row.has(column)) {
      tell(row, column, "write " + without + " too, or leave this cell empty");
    }
  }

  private void tell(Sheet.Row row, Column column, String hint) {
    faults.error(
        Code.NOT_EDTF,
        row.origin(),
        "\""
            + Quote.shortened(row.cell(column))
            + "\" cannot be a "
            + column.name().toLowerCase(Locale.ROOT).replace('_', ' '),
        hint);
  }

  /// Without what spreadsheets put into numbers: thousands, blanks, the apostrophe that means text.
  /// Digits of other scripts become ours.
  private static String plain(String cell) {
    var plain = new StringBuilder();
    cell.codePoints()
        .filter(letter -> "’', \u00a0\u202f".indexOf(letter) < 0)
        .forEach(
            letter ->
                plain.appendCodePoint(
                    Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter));
    return plain.toString();
  }
}
