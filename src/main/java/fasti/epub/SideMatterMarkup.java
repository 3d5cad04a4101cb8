package fasti.epub;

import fasti.document.SideMatter;
import fasti.document.Word;
import fasti.epub.Markup.Element;
import fasti.epub.Markup.Label;
import fasti.text.Anchor;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;

/// What stands beside an event on paper, as a list of facts under its heading.
final class SideMatterMarkup {
  private final Scribe scribe;
  private final List<Markup> facts = new ArrayList<>();

  private SideMatterMarkup(Scribe scribe) {
    this.scribe = scribe;
  }

  /// @param section the event, which the chronology leads to
  static Element of(SideMatter side, Anchor section, Scribe scribe) {
    var markup = new SideMatterMarkup(scribe);
    markup.date(side, section);
    markup.fact(Word.PLACES, List.of(scribe.inline(side.place())));
    markup.fact(Word.PEOPLE, side.people().stream().map(who -> markup.entry(who, " ")).toList());
    markup.keyDates(side.keyDates());
    markup.fact(Word.TERMS, side.terms().stream().map(term -> markup.entry(term, " – ")).toList());
    return Element.of("dl", markup.facts).in("facts");
  }

  private void date(SideMatter side, Anchor section) {
    var row = scribe.references().chronologyRow(section);
    if (side.date().isEmpty() && row.isEmpty()) {
      return;
    }
    var words = new ArrayList<>(dateWords(side.date(), section));
    if (!side.remark().isEmpty()) {
      words.add(new Label(" "));
      words.add(Element.of("span", scribe.inline(side.remark())).in("remark"));
    }
    fact(Word.DATE, List.of(words));
  }

  /// The date leads to its row of the chronology.
  private List<Markup> dateWords(List<Inline> date, Anchor target) {
    var words =
        date.isEmpty()
            ? List.<Markup>of(new Label(scribe.word(Word.UNDATED)))
            : scribe.insideLink(date);
    return scribe
        .references()
        .chronologyRow(target)
        .map(row -> List.<Markup>of(Markup.link(row, words)))
        .orElse(words);
  }

  private void keyDates(List<SideMatter.SideDate> dates) {
    if (dates.isEmpty()) {
      return;
    }
    facts.add(Element.labelled("dt", scribe.word(Word.KEY_DATES)));
    for (var date : dates) {
      var words = new ArrayList<>(dateWords(date.date(), date.anchor()));
      words.add(new Label(" "));
      words.addAll(scribe.inline(date.text()));
      facts.add(Element.of("dd", words).with(date.anchor()));
    }
  }

  /// @param between head and text
  private List<Markup> entry(SideMatter.Entry entry, String between) {
    var words = new ArrayList<Markup>();
    words.addAll(
        entry
            .target()
            .map(target -> List.<Markup>of(link(target, entry.head())))
            .orElseGet(() -> scribe.inline(entry.head())));
    if (!entry.text().isEmpty()) {
      words.add(new Label(between));
      words.addAll(scribe.inline(entry.text()));
    }
    return words;
  }

  private Element link(Anchor target, List<Inline> head) {
    var link = Markup.link(target, scribe.insideLink(head));
    return scribe.references().isTerm(target) ? link.with(Meaning.GLOSSARY_LINK) : link;
  }

  private void fact(Word word, List<List<Markup>> values) {
    var told = values.stream().filter(value -> !value.isEmpty()).toList();
    if (told.isEmpty()) {
      return;
    }
    facts.add(Element.labelled("dt", scribe.word(word)));
    told.forEach(value -> facts.add(Element.of("dd", value)));
  }
}
