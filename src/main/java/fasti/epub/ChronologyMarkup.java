package fasti.epub;

import fasti.document.ChronologyRow;
import fasti.document.ChronologyYear;
import fasti.document.Part;
import fasti.document.Word;
import fasti.epub.Markup.Element;
import fasti.epub.Markup.Label;
import fasti.epub.Markup.Letters;
import fasti.time.Edtf;
import java.util.ArrayList;
import java.util.List;

/// The chronology as a table of two columns, date and event, with the whole date in each row: what
/// stands in groups on paper is read row by row on a small screen or by ear.
///
/// A long one is several tables, each with its head: a screen of electronic ink shows no more at
/// once, and Kindles show nothing of a large table that has to be cut.
final class ChronologyMarkup {
  static final String STYLE_CLASS = "chronology";

  private final Scribe scribe;

  private ChronologyMarkup(Scribe scribe) {
    this.scribe = scribe;
  }

  static ContentDocument of(Part.Chronology chronology, Scribe scribe) {
    var markup = new ChronologyMarkup(scribe);
    var tables = new ArrayList<Markup>();
    for (var years : portions(chronology.years())) {
      tables.add(markup.table(years));
    }
    return scribe.document(ContentDocument.Division.BACK, Meaning.APPENDIX, tables);
  }

  /// Rows of one table: about six kilobytes.
  private static final int MOST_ROWS = 20;

  /// Whole years where they are not too long.
  private static List<List<ChronologyYear>> portions(List<ChronologyYear> years) {
    var portions = new ArrayList<List<ChronologyYear>>();
    int room = 0;
    for (var year : years) {
      for (int from = 0; from < year.rows().size(); from += MOST_ROWS) {
        var rows = year.rows().subList(from, Math.min(from + MOST_ROWS, year.rows().size()));
        if (rows.size() > room) {
          portions.add(new ArrayList<>());
          room = MOST_ROWS;
        }
        portions.getLast().add(new ChronologyYear(year.label(), rows));
        room -= rows.size();
      }
    }
    return portions;
  }

  private Element table(List<ChronologyYear> years) {
    var parts = new ArrayList<Markup>();
    parts.add(head());
    years.stream().map(this::year).forEach(parts::add);
    return Element.of("table", parts)
        .in(STYLE_CLASS)
        .with("aria-labelledby", scribe.heading().id());
  }

  private Element head() {
    return Element.of(
        "thead",
        Element.of(
            "tr",
            Element.labelled("th", scribe.word(Word.DATE)).with("scope", "col"),
            Element.labelled("th", scribe.word(Word.EVENT)).with("scope", "col")));
  }

  private Element year(ChronologyYear year) {
    return Element.of("tbody", year.rows().stream().map(row -> row(row, year.label())).toList());
  }

  private Element row(ChronologyRow row, String year) {
    var date = row.fullDate().isEmpty() ? year : row.fullDate();
    var tr =
        Element.of(
                "tr",
                Element.of("th", date(row, date)).with("scope", "row"),
                Element.of("td", event(row)))
            .with(row.anchor())
            .in(styleClass(row.kind()));
    var dated =
        row.edtf()
            .map(edtf -> tr.with("data-edtf", edtf.print()))
            .orElseGet(() -> tr.with("data-undated", "undated"));
    return row.target().isEmpty() ? dated.with("data-context", "context") : dated;
  }

  private static Markup date(ChronologyRow row, String words) {
    var letters = new Letters(words);
    return row.edtf().<Markup>map(edtf -> time(edtf, letters)).orElse(letters);
  }

  /// The row itself carries what HTML's own element cannot say.
  private static Markup time(Edtf edtf, Letters words) {
    return DateMarkup.html(edtf)
        .<Markup>map(form -> Element.of("time", words).with("datetime", form))
        .orElse(words);
  }

  private List<Markup> event(ChronologyRow row) {
    var words = new ArrayList<Markup>();
    words.addAll(
        row.target()
            .map(target -> List.<Markup>of(Markup.link(target, scribe.insideLink(row.text()))))
            .orElseGet(() -> scribe.inline(row.text())));
    if (!row.remark().isEmpty()) {
      words.add(new Label(" "));
      words.add(Element.of("span", scribe.inline(row.remark())).in("remark"));
    }
    return words;
  }

  private static String styleClass(ChronologyRow.Kind kind) {
    return switch (kind) {
      case EVENT -> "event";
      case KEY_DATE -> "key-date";
      case CONTEXT -> "context";
    };
  }
}
