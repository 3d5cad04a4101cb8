package fasti.editorial;

import fasti.model.Dating;
import fasti.model.Dating.CalendarKind;
import fasti.model.Event;
import fasti.model.KeyDate;
import fasti.model.Question;
import fasti.model.Quotation;
import fasti.report.Origin;
import fasti.report.Outcome;
import fasti.text.Anchor;
import fasti.text.Block;
import fasti.text.Inline;
import fasti.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An event for a test, with only what the test is about.
final class EventBuilder {
  private static final Origin NOWHERE = Origin.of("events.yaml");

  private final String id;
  private String title;
  private String shortTitle = "";
  private Dating dating = new Dating.Undated("");
  private final List<String> lanes = new ArrayList<>();
  private String place = "";
  private List<String> people = List.of();
  private final List<KeyDate> keyDates = new ArrayList<>();
  private Optional<Quotation> quotation = Optional.empty();
  private final List<Question> questions = new ArrayList<>();
  private List<String> terms = List.of();
  private List<Inline.Reference> sources = List.of();
  private Event.Role role = Event.Role.SECTION;
  private final List<Block> body = new ArrayList<>();

  private EventBuilder(String id) {
    this.id = id;
    title = id;
  }

  /// Its title is its id, until another is given.
  static EventBuilder event(String id) {
    return new EventBuilder(id);
  }

  EventBuilder title(String text) {
    title = text;
    return this;
  }

  EventBuilder shortTitle(String text) {
    shortTitle = text;
    return this;
  }

  EventBuilder date(String edtf) {
    return date(edtf, "");
  }

  EventBuilder date(String edtf, String display) {
    dating = dated(edtf, display);
    return this;
  }

  EventBuilder oldStyle(String edtf) {
    var given = parsed(Edtf.parseJulian(edtf, NOWHERE));
    dating = new Dating.Dated(Edtf.fromJulian(given), given, CalendarKind.JULIAN, "");
    return this;
  }

  EventBuilder lane(String lane) {
    lanes.add(lane);
    return this;
  }

  EventBuilder place(String reference) {
    place = reference;
    return this;
  }

  EventBuilder people(String... references) {
    people = List.of(references);
    return this;
  }

  EventBuilder keyDate(String edtf, String text) {
    keyDates.add(new KeyDate(dated(edtf, ""), Inlines.of(text), NOWHERE));
    return this;
  }

  EventBuilder quotation(String text, String by, Inline.Reference source) {
    quotation =
        Optional.of(
            new Quotation(Inlines.of(text), List.of(), "", by, Optional.of(source), NOWHERE));
    return this;
  }

  EventBuilder question(String ask, String answer, Question.Kind kind) {
    questions.add(new Question(Inlines.of(ask), Inlines.of(answer), kind, NOWHERE));
    return this;
  }

  EventBuilder terms(String... ids) {
    terms = List.of(ids);
    return this;
  }

  EventBuilder source(String key, String locator) {
    sources = List.of(new Inline.Reference(key, locator));
    return this;
  }

  EventBuilder context() {
    role = Event.Role.CONTEXT;
    return this;
  }

  EventBuilder paragraph(Inline... content) {
    var anchor = new Anchor(id).child("p" + (body.size() + 1));
    body.add(new Block.Paragraph(anchor, List.of(content), NOWHERE));
    return this;
  }

  EventBuilder heading(String text) {
    var anchor = new Anchor(id).child("p" + (body.size() + 1));
    body.add(new Block.Heading(anchor, 1, Inlines.of(text), NOWHERE));
    return this;
  }

  Event build() {
    return new Event(
        id,
        title,
        "",
        shortTitle,
        dating,
        lanes,
        place,
        people,
        List.of(),
        keyDates,
        quotation,
        List.of(),
        questions,
        terms,
        sources,
        role,
        body,
        new Origin("events.yaml", 1, 1));
  }

  static Edtf edtf(String text) {
    return parsed(Edtf.parse(text, NOWHERE));
  }

  private static Dating dated(String edtf, String display) {
    var date = edtf(edtf);
    return new Dating.Dated(date, date, CalendarKind.GREGORIAN, display);
  }

  private static Edtf parsed(Outcome<Edtf> outcome) {
    return switch (outcome) {
      case Outcome.Built<Edtf>(var date, _) -> date;
      case Outcome.Refused<Edtf>(var reasons) -> throw new IllegalArgumentException(reasons + "");
    };
  }
}
