package fasti.epub;

import fasti.document.AnswerGroup;
import fasti.document.BibliographyEntry;
import fasti.document.IndexGroup;
import fasti.document.Part;
import fasti.document.PictureCredit;
import fasti.document.Word;
import fasti.epub.ContentDocument.Division;
import fasti.epub.Markup.Element;
import fasti.epub.Markup.Label;
import fasti.text.Anchor;
import java.util.ArrayList;
import java.util.List;

/// Bibliography, picture credits, index and answers: lists whose lines lead back into the text.
final class BackMatterMarkup {
  private static final String NO_BREAK_SPACE = "\u00a0";

  private final Scribe scribe;

  BackMatterMarkup(Scribe scribe) {
    this.scribe = scribe;
  }

  ContentDocument bibliography(Part.Bibliography bibliography) {
    var entries = bibliography.entries().stream().map(this::work).toList();
    return scribe.document(
        Division.BACK, Meaning.BIBLIOGRAPHY, List.of(Element.of("ul", entries).in("works")));
  }

  private Element work(BibliographyEntry entry) {
    var words = new ArrayList<>(scribe.inline(entry.text()));
    if (!entry.citedFrom().isEmpty()) {
      words.add(new Label(" "));
      words.add(
          Element.of("span", HeadwordMarkup.locators(entry.citedFrom(), scribe)).in("locators"));
    }
    return Element.of("li", words).with(entry.anchor());
  }

  ContentDocument pictureCredits(Part.PictureCredits part) {
    var lines = new ArrayList<Element>();
    for (var credit : part.credits()) {
      lines.add(credit(credit, lines.size() + 1));
    }
    return scribe.document(
        Division.BACK, Meaning.CREDITS, List.of(Element.of("ul", lines).in("works")));
  }

  private Element credit(PictureCredit credit, int number) {
    var words = new ArrayList<>(scribe.inline(credit.text()));
    words.add(new Label(" "));
    words.add(
        Element.of("span", wayBack(credit.figure(), scribe.word(Word.FIGURE) + " " + number))
            .in("locators"));
    return Element.of("li", words).with(credit.anchor());
  }

  ContentDocument index(Part.Index index) {
    var groups = new ArrayList<Element>();
    for (var group : index.groups()) {
      groups.add(group(group, scribe.named("letter-" + (groups.size() + 1))));
    }
    return scribe.document(Division.BACK, Meaning.INDEX, groups);
  }

  private Element group(IndexGroup group, Anchor heading) {
    var entries =
        Element.of("ul", group.entries().stream().map(this::entry).toList())
            .with(Meaning.INDEX_LIST);
    if (group.letter().isBlank()) {
      return entries;
    }
    return Element.of("section", Element.labelled("h2", group.letter()).with(heading), entries)
        .with(Meaning.INDEX_GROUP)
        .with("aria-labelledby", heading.id());
  }

  private Element entry(IndexGroup.Entry entry) {
    var words = new ArrayList<Markup>();
    words.add(Element.of("span", scribe.inline(entry.headword())).with(Meaning.INDEX_TERM));
    if (!entry.locators().isEmpty()) {
      words.add(new Label(" "));
      var links = HeadwordMarkup.locators(entry.locators(), scribe);
      words.add(
          Element.of("span", links.stream().map(BackMatterMarkup::typed).toList()).in("locators"));
    }
    return Element.of("li", words).with(entry.anchor()).with(Meaning.INDEX_ENTRY);
  }

  private static Markup typed(Markup link) {
    return link instanceof Element element ? element.with(Meaning.INDEX_LOCATOR) : link;
  }

  ContentDocument answers(Part.Answers answers) {
    var groups = answers.groups().stream().map(this::group).toList();
    return scribe.document(Division.BACK, Meaning.APPENDIX, groups);
  }

  private Element group(AnswerGroup group) {
    var heading = new Anchor(group.anchor().id() + "_heading");
    var title = Markup.link(group.section(), scribe.insideLink(group.sectionTitle()));
    return Element.of(
            "section",
            Element.of("h2", title).with(heading),
            Element.of("ol", group.answers().stream().map(this::answer).toList()))
        .with(group.anchor())
        .in("answers")
        .with("aria-labelledby", heading.id());
  }

  private Element answer(AnswerGroup.Answer answer) {
    var words =
        new ArrayList<>(
            answer.answer().isEmpty()
                ? List.<Markup>of(new Label(scribe.word(Word.NO_ANSWER)))
                : scribe.inline(answer.answer()));
    words.add(new Label(" "));
    var number = scribe.references().words().digits().of(answer.number());
    var question = scribe.word(Word.QUESTION) + NO_BREAK_SPACE + number;
    words.add(wayBack(answer.question(), question));
    return Element.of(
            "li",
            Element.of("p", scribe.inline(answer.ask())).in("ask"),
            Element.of("p", words).with(answer.textAnchor()))
        .with("value", Integer.toString(answer.number()))
        .with(answer.anchor());
  }

  private static Element wayBack(Anchor target, String words) {
    return Markup.link(target, List.of(new Label(words))).with("role", Meaning.BACKLINK.role());
  }
}
