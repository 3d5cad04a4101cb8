package fasti.editorial;

import fasti.document.ChronologyRow;
import fasti.document.ChronologyRow.Kind;
import fasti.document.ChronologyYear;
import fasti.document.Part;
import fasti.document.Word;
import fasti.model.Dating;
import fasti.model.Dating.Dated;
import fasti.text.Anchor;
import fasti.text.Inline;
import fasti.time.CalendarDay;
import fasti.time.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Every event, every key date and the context in the order of time.
///
/// Rows go by their first day; of two that begin together the longer stands first (the year before
/// the month, the month before the day, the congress before what was done on its first day), then
/// events before key dates before context, then the author's order. What has no date stands at the
/// end in the author's order.
final class ChronologyEditor {
  private final Desk desk;

  /// What becomes a row.
  private record Row(
      Kind kind, Dating dating, List<Inline> text, Anchor anchor, Optional<Anchor> target) {
    Optional<Edtf> date() {
      return dating instanceof Dated dated ? Optional.of(dated.date()) : Optional.empty();
    }
  }

  ChronologyEditor(Desk desk) {
    this.desk = desk;
  }

  /// @param events in the author's order
  /// @param anchor of the part
  Part.Chronology edit(List<Placed> events, Anchor anchor) {
    var rows = withoutDoubles(rows(events));
    var dated =
        rows.stream()
            .filter(row -> row.date().isPresent())
            .sorted(Comparator.comparing(row -> row.date().orElseThrow(), IN_TIME))
            .toList();
    var years = new ArrayList<>(years(dated));
    var undated = rows.stream().filter(row -> row.date().isEmpty()).toList();
    if (!undated.isEmpty()) {
      years.add(undated(undated, dated.isEmpty() ? Word.UNDATED : Word.PLACED_BY_AUTHOR));
    }
    return new Part.Chronology(
        anchor, Inlines.of(desk.vocabulary().of(Word.CHRONOLOGY)), span(dated), years);
  }

  private static final Comparator<Edtf> IN_TIME =
      Comparator.comparing(Edtf::earliest)
          .thenComparing(Comparator.comparing(Edtf::latest).reversed());

  /// Events, then key dates, then context, so that a stable sort keeps them in that order on a day.
  private List<Row> rows(List<Placed> events) {
    var rows = new ArrayList<Row>();
    events.stream().filter(Placed::isSection).map(this::section).forEach(rows::add);
    events.forEach(placed -> rows.addAll(keyDates(placed)));
    events.stream().filter(placed -> !placed.isSection()).map(this::context).forEach(rows::add);
    return rows;
  }

  private Row section(Placed placed) {
    return new Row(
        Kind.EVENT,
        placed.event().dating(),
        placed.section().sectionTitle(),
        placed.row(),
        Optional.of(placed.section().target()));
  }

  private Row context(Placed placed) {
    return new Row(
        Kind.CONTEXT,
        placed.event().dating(),
        placed.section().sectionTitle(),
        placed.row(),
        Optional.empty());
  }

  private List<Row> keyDates(Placed placed) {
    var text = new RunningText(desk, placed.spot());
    var rows = new ArrayList<Row>();
    for (int i = 0; i < placed.event().keyDates().size(); i++) {
      var keyDate = placed.event().keyDates().get(i);
      rows.add(
          new Row(
              Kind.KEY_DATE,
              keyDate.dating(),
              text.withoutNotes(keyDate.text()),
              placed.keyDateRows().get(i),
              placed.isSection() ? Optional.of(placed.keyDates().get(i)) : Optional.empty()));
    }
    return rows;
  }

  /// What two events have as a key date, or an event and its own key date, is one row.
  private static List<Row> withoutDoubles(List<Row> rows) {
    var seen = new HashSet<String>();
    return rows.stream()
        .filter(row -> seen.add(identity(row)) || row.kind() != Kind.KEY_DATE)
        .toList();
  }

  private static String identity(Row row) {
    return row.date().map(Edtf::print).orElse("")
        + '\n'
        + Inline.plainText(row.text()).strip().toLowerCase(Locale.ROOT);
  }

  private List<ChronologyYear> years(List<Row> dated) {
    var years = new ArrayList<ChronologyYear>();
    var rows = new ArrayList<ChronologyRow>();
    for (int i = 0; i < dated.size(); i++) {
      long year = yearOf(dated.get(i));
      rows.add(printed(dated.get(i), year));
      if (i + 1 == dated.size() || yearOf(dated.get(i + 1)) != year) {
        years.add(new ChronologyYear(desk.dates().year(year), rows));
        rows.clear();
      }
    }
    return years;
  }

  private static long yearOf(Row row) {
    return row.date().orElseThrow().earliest().year();
  }

  private ChronologyRow printed(Row row, long year) {
    return new ChronologyRow(
        row.anchor(),
        row.kind(),
        row.dating() instanceof Dated dated ? desk.datings().below(year, dated) : "",
        desk.datings().text(row.dating()),
        row.text(),
        desk.datings().remark(row.dating()),
        row.date(),
        row.target());
  }

  private ChronologyYear undated(List<Row> undated, Word remark) {
    return new ChronologyYear(
        desk.vocabulary().of(Word.UNDATED),
        undated.stream()
            .map(
                row ->
                    new ChronologyRow(
                        row.anchor(),
                        row.kind(),
                        row.dating().display(),
                        desk.datings().text(row.dating()),
                        row.text(),
                        Inlines.of(desk.vocabulary().of(remark)),
                        Optional.empty(),
                        row.target()))
            .toList());
  }

  private String span(List<Row> dated) {
    if (dated.isEmpty()) {
      return "";
    }
    var last =
        dated.stream()
            .map(row -> row.date().orElseThrow().latest())
            .max(CalendarDay::compareTo)
            .orElseThrow();
    return desk.dates().years(yearOf(dated.getFirst()), last.year());
  }
}
