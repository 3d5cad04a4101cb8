package fasti.editorial;

import fasti.document.Edition;
import fasti.document.Part;
import fasti.document.Publication;
import fasti.model.BookRecord;
import fasti.model.BookRecord.TitleForm;
import fasti.model.BookRecord.Typing;
import fasti.model.Event;
import fasti.model.Lane;
import fasti.model.Matter;
import fasti.model.Person;
import fasti.model.Place;
import fasti.model.Source;
import fasti.model.Term;
import fasti.model.Timeline;
import fasti.report.Diagnostic;
import fasti.report.Origin;
import fasti.report.Outcome;
import fasti.text.Block;
import fasti.text.Digits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A book for a test.
final class BookBuilder {
  private static final Origin NOWHERE = Origin.of("book.yaml");

  private final List<Event> events;
  private String language = "en";
  private String audience = "";
  private TitleForm titleForm = TitleForm.BY_LENGTH;
  private Typing typing = Typing.SMART;
  private Digits digits = Digits.WESTERN;
  private final List<Lane> lanes = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Matter> front = new ArrayList<>();
  private final List<Matter> back = new ArrayList<>();

  private BookBuilder(List<Event> events) {
    this.events = events;
  }

  static BookBuilder book(EventBuilder... events) {
    return new BookBuilder(Arrays.stream(events).map(EventBuilder::build).toList());
  }

  static BookBuilder book(List<Event> events) {
    return new BookBuilder(events);
  }

  BookBuilder language(String tag) {
    language = tag;
    return this;
  }

  BookBuilder audience(String text) {
    audience = text;
    return this;
  }

  BookBuilder digits(Digits others) {
    digits = others;
    return this;
  }

  BookBuilder typing(Typing manner) {
    typing = manner;
    return this;
  }

  BookBuilder titleForm(TitleForm form) {
    titleForm = form;
    return this;
  }

  BookBuilder lane(String id, String name) {
    lanes.add(new Lane(id, name));
    return this;
  }

  BookBuilder person(String id, String name, String years) {
    people.add(new Person(id, name, "", "", years, List.of(), NOWHERE));
    return this;
  }

  BookBuilder place(String id, String name) {
    places.add(new Place(id, name, "", "", List.of(), Optional.empty(), NOWHERE));
    return this;
  }

  BookBuilder term(String id, String term, String definition) {
    terms.add(new Term(id, term, Inlines.of(definition), NOWHERE));
    return this;
  }

  /// A book by one author.
  BookBuilder source(String id, String family, String title) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", id);
    fields.put("type", "book");
    fields.put("author", List.of(Map.of("family", family, "given", "Ann")));
    fields.put("title", title);
    fields.put("publisher", "Press");
    fields.put("publisher-place", "London");
    fields.put("issued", Map.of("date-parts", List.of(List.of(1970))));
    sources.add(new Source(id, fields, NOWHERE));
    return this;
  }

  BookBuilder front(String id, String title, Block... body) {
    front.add(new Matter(id, title, List.of(body), NOWHERE));
    return this;
  }

  BookBuilder back(String id, String title, Block... body) {
    back.add(new Matter(id, title, List.of(body), NOWHERE));
    return this;
  }

  Timeline build() {
    var record =
        new BookRecord(
            "book", "A book", "", List.of(), language, audience, "", "", "", "", "", List.of(),
            lanes, titleForm, typing, digits, NOWHERE);
    return new Timeline(record, events, people, places, terms, sources, front, back);
  }

  Publication edited() {
    return edited(Edition.STUDENT);
  }

  /// @throws AssertionError where the book is refused
  Publication edited(Edition edition) {
    return switch (Editor.edit(build(), edition)) {
      case Outcome.Built<Publication>(var publication, _) -> publication;
      case Outcome.Refused<Publication>(var reasons) -> throw new AssertionError(reasons);
    };
  }

  List<Diagnostic> diagnostics() {
    return Editor.edit(build(), Edition.STUDENT).diagnostics();
  }

  /// The one part of that kind.
  static <P extends Part> P only(Class<P> kind, Publication publication) {
    return publication.parts().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + kind.getSimpleName()));
  }
}
