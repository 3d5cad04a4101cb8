package fasti.editorial;

import fasti.document.Part;
import fasti.document.Question;
import fasti.document.Quotation;
import fasti.model.Dating.Dated;
import fasti.model.Event;
import fasti.text.Anchor;
import fasti.text.Inline;
import fasti.text.LinkRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes an event's section.
final class SectionEditor {
  private static final int LINES_TO_RECALL = 2;
  private static final int LINES_TO_DISCUSS = 4;

  private final Desk desk;
  private final SideMatterEditor sideMatter;

  SectionEditor(Desk desk, SideMatterEditor sideMatter) {
    this.desk = desk;
    this.sideMatter = sideMatter;
  }

  /// @param number counted from 1
  Part.EventSection edit(Placed placed, int number) {
    var event = placed.event();
    var text = new RunningText(desk, placed.spot());
    // In reading order, since the notes are numbered on the way.
    var side = sideMatter.edit(placed, text);
    var body = new TermLinks(desk.references(), event).link(text.blocks(event.body()));
    var figures = event.figures().stream().map(text::figure).toList();
    var quotation = event.quotation().map(words -> quotation(words, placed, text));
    var significance = text.withNotes(event.significance());
    return new Part.EventSection(
        placed.section().target(),
        number,
        placed.section().sectionTitle(),
        Inlines.of(event.subtitle()),
        Inlines.of(shortTitle(event)),
        event.dating() instanceof Dated dated ? desk.dates().running(dated.date()) : "",
        side,
        body,
        figures,
        quotation,
        significance,
        questions(placed, text),
        sources(event, placed.spot()),
        event.origin());
  }

  static String shortTitle(Event event) {
    return event.shortTitle().isEmpty() ? event.title() : event.shortTitle();
  }

  private Quotation quotation(fasti.model.Quotation words, Placed placed, RunningText text) {
    var spot = placed.spot().at(words.origin());
    var attribution = new ArrayList<List<Inline>>();
    attribution.add(speaker(words.by(), spot));
    var speaker = Inline.plainText(attribution.getFirst());
    words
        .source()
        .ifPresent(source -> attribution.add(desk.citations().words(source, speaker, spot)));
    return new Quotation(
        desk.anchors().claim(placed.section().target().child("quotation").id()),
        text.withNotes(words.text()),
        text.withNotes(words.original()),
        words.originalLanguage(),
        Inlines.joined(desk.vocabulary().text("comma"), attribution));
  }

  private List<Inline> speaker(String by, Spot spot) {
    return by.isEmpty()
        ? List.of()
        : desk.references()
            .person(by, spot)
            .map(entry -> personLink(entry, spot))
            .orElseGet(() -> Inlines.of(by));
  }

  private static List<Inline> personLink(Catalogue.Entry entry, Spot spot) {
    return List.of(
        Inlines.link(entry.anchor(), LinkRole.PERSON, Inlines.of(entry.name()), spot.origin()));
  }

  private List<Question> questions(Placed placed, RunningText text) {
    var questions = new ArrayList<Question>();
    for (var question : placed.event().questions()) {
      int number = questions.size() + 1;
      questions.add(
          new Question(
              desk.anchors().claim(placed.section().target().child("q" + number).id()),
              number,
              text.withoutNotes(question.ask()),
              switch (question.kind()) {
                case RECALL -> LINES_TO_RECALL;
                case DISCUSS -> LINES_TO_DISCUSS;
              },
              answer(placed, number)));
    }
    return questions;
  }

  private Optional<Anchor> answer(Placed placed, int number) {
    return switch (desk.edition()) {
      case STUDENT -> Optional.empty();
      case TEACHER ->
          Optional.of(desk.anchors().claim(placed.section().target().child("a" + number).id()));
    };
  }

  private List<List<Inline>> sources(Event event, Spot spot) {
    return event.sources().stream().map(source -> desk.citations().words(source, spot)).toList();
  }
}
