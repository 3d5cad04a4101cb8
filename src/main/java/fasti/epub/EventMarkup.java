package fasti.epub;

import fasti.document.Part;
import fasti.document.Question;
import fasti.document.Quotation;
import fasti.document.Word;
import fasti.epub.Markup.Element;
import fasti.epub.Markup.Label;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;

/// The section of an event, in the order of [Part.EventSection]'s components.
final class EventMarkup {
  private final Scribe scribe;
  private final List<Markup> content = new ArrayList<>();

  private EventMarkup(Scribe scribe) {
    this.scribe = scribe;
  }

  static ContentDocument of(Part.EventSection event, Scribe scribe) {
    var markup = new EventMarkup(scribe);
    markup.subtitle(event.subtitle());
    markup.add(SideMatterMarkup.of(event.side(), event.anchor(), scribe));
    markup.content.addAll(scribe.blocks(event.body()));
    markup.content.addAll(scribe.blocks(event.figures()));
    event.quotation().ifPresent(markup::quotation);
    markup.significance(event);
    markup.questions(event.questions());
    markup.sources(event);
    return scribe.document(ContentDocument.Division.BODY, Meaning.CHAPTER, markup.content);
  }

  private void add(Element element) {
    if (!element.content().isEmpty()) {
      content.add(element);
    }
  }

  private void subtitle(List<Inline> subtitle) {
    if (!subtitle.isEmpty()) {
      content.add(Element.of("p", scribe.inline(subtitle)).in("subtitle").with(Meaning.SUBTITLE));
    }
  }

  private void quotation(Quotation quotation) {
    var said = new ArrayList<Markup>();
    said.add(Element.of("p", scribe.inline(quotation.text())));
    if (!quotation.original().isEmpty()) {
      var original =
          Element.of("p", scribe.inline(quotation.original()))
              .in("original")
              .with(quotation.originalAnchor());
      said.add(
          quotation.originalLanguage().isEmpty()
              ? original
              : scribe.inLanguage(original, quotation.originalLanguage()));
    }
    var parts = new ArrayList<Markup>();
    parts.add(Element.of("blockquote", said));
    if (!quotation.attribution().isEmpty()) {
      parts.add(Element.of("p", scribe.inline(quotation.attribution())).in("attribution"));
    }
    content.add(Element.of("div", parts).in("quotation").with(quotation.anchor()));
  }

  private void significance(Part.EventSection event) {
    if (!event.significance().isEmpty()) {
      var words = Element.of("p", scribe.inline(event.significance()));
      content.add(
          scribe
              .section("significance", Word.WHY_IT_MATTERS, words)
              .with(event.significanceAnchor()));
    }
  }

  private void questions(List<Question> questions) {
    if (questions.isEmpty()) {
      return;
    }
    var items = new ArrayList<Element>();
    for (var question : questions) {
      var item = Element.of("li", asked(question)).with(question.anchor());
      var isInOrder = question.number() == items.size() + 1;
      items.add(isInOrder ? item : item.with("value", Integer.toString(question.number())));
    }
    content.add(
        scribe
            .section("questions", Word.QUESTIONS, Element.of("ol", items))
            .with(Meaning.QUESTIONS));
  }

  private Element asked(Question question) {
    var words = new ArrayList<>(scribe.inline(question.ask()));
    question
        .answer()
        .ifPresent(
            answer -> {
              words.add(new Label(" "));
              words.add(Markup.link(answer, List.of(new Label(scribe.word(Word.ANSWER)))));
            });
    return Element.of("p", words);
  }

  private void sources(Part.EventSection event) {
    var items = new ArrayList<Element>();
    for (var source : event.sources()) {
      items.add(Element.of("li", scribe.inline(source)).with(event.sourceAnchor(items.size() + 1)));
    }
    if (!items.isEmpty()) {
      content.add(scribe.section("sources", Word.SOURCES, Element.of("ul", items)));
    }
  }
}
