package fasti.editorial;

import fasti.document.Headword;
import fasti.document.Locator;
import fasti.document.Part;
import fasti.document.Word;
import fasti.model.Person;
import fasti.model.Place;
import fasti.report.Origin;
import fasti.text.Anchor;
import fasti.text.Inline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The glossary, and the people and places: what is said of each, and where it comes up.
final class HeadwordsEditor {
  private final Desk desk;
  private final Collation collation;
  private final Anchor glossary;
  private final Anchor peopleAndPlaces;
  private final Map<Anchor, List<Inline>> texts = new LinkedHashMap<>();

  /// Edits every text first, since each may mention others, and only then tells where each comes
  /// up.
  HeadwordsEditor(Desk desk, Collation collation) {
    this.desk = desk;
    this.collation = collation;
    glossary = desk.anchors().claim("glossary");
    peopleAndPlaces = desk.anchors().claim("people-and-places");
    var references = desk.references();
    for (var term : desk.timeline().terms()) {
      edit(
          references.terms(),
          term.id(),
          term.definition(),
          spot(glossary, Word.GLOSSARY, term.origin()));
    }
    for (var person : desk.timeline().people()) {
      edit(references.people(), person.id(), person.text(), peopleSpot(person.origin()));
    }
    for (var place : desk.timeline().places()) {
      edit(references.places(), place.id(), place.text(), peopleSpot(place.origin()));
    }
  }

  private Spot peopleSpot(Origin origin) {
    return spot(peopleAndPlaces, Word.PEOPLE_AND_PLACES, origin);
  }

  private Spot spot(Anchor part, Word title, Origin origin) {
    return new Spot(new Locator(part, Inlines.of(desk.vocabulary().of(title))), origin);
  }

  private void edit(Catalogue catalogue, String id, List<Inline> text, Spot spot) {
    catalogue
        .find(id)
        .ifPresent(
            entry -> texts.put(entry.anchor(), new RunningText(desk, spot).withoutNotes(text)));
  }

  Optional<Part.Glossary> glossary() {
    var entries =
        collation.sorted(desk.references().terms().entries(), Catalogue.Entry::name).stream()
            .map(entry -> headword(desk.references().terms(), entry, List.of()))
            .toList();
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Part.Glossary(glossary, Inlines.of(desk.vocabulary().of(Word.GLOSSARY)), entries));
  }

  Optional<Part.PeopleAndPlaces> peopleAndPlaces() {
    var people = people();
    var places = places();
    return people.isEmpty() && places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Part.PeopleAndPlaces(
                peopleAndPlaces,
                Inlines.of(desk.vocabulary().of(Word.PEOPLE_AND_PLACES)),
                people,
                places));
  }

  private List<Headword> people() {
    var people = byId(desk.timeline().people(), Person::id);
    return collation
        .sorted(
            desk.references().people().entries(),
            entry -> PersonName.filed(entry.name(), nativeLanguage(people, entry)))
        .stream()
        .map(entry -> person(entry, Optional.ofNullable(people.get(entry.id()))))
        .toList();
  }

  private static String nativeLanguage(Map<String, Person> people, Catalogue.Entry entry) {
    return Optional.ofNullable(people.get(entry.id())).map(Person::nativeLanguage).orElse("");
  }

  private Headword person(Catalogue.Entry entry, Optional<Person> record) {
    var gloss =
        record.map(
            person ->
                Inlines.joined(
                    desk.vocabulary().text("comma"),
                    List.of(
                        foreign(person.nativeName(), person.nativeLanguage()),
                        Inlines.of(person.years()))));
    return headword(desk.references().people(), entry, gloss.orElse(List.of()));
  }

  private List<Headword> places() {
    var places = byId(desk.timeline().places(), Place::id);
    return collation.sorted(desk.references().places().entries(), Catalogue.Entry::name).stream()
        .map(entry -> place(entry, Optional.ofNullable(places.get(entry.id()))))
        .toList();
  }

  private Headword place(Catalogue.Entry entry, Optional<Place> record) {
    return headword(
        desk.references().places(),
        entry,
        record.map(place -> foreign(place.nativeName(), place.nativeLanguage())).orElse(List.of()));
  }

  private Headword headword(Catalogue catalogue, Catalogue.Entry entry, List<Inline> gloss) {
    return new Headword(
        entry.anchor(),
        Inlines.of(entry.name()),
        gloss,
        texts.getOrDefault(entry.anchor(), List.of()),
        catalogue.locators(entry));
  }

  private static List<Inline> foreign(String text, String language) {
    return text.isEmpty() || language.isEmpty()
        ? Inlines.of(text)
        : List.of(new Inline.Foreign(language, Inlines.of(text)));
  }

  private static <T> Map<String, T> byId(List<T> records, Function<T, String> id) {
    return records.stream().collect(Collectors.toMap(id, record -> record, (first, _) -> first));
  }
}
