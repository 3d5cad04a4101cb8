package fasti.editorial;

import fasti.document.IndexGroup;
import fasti.document.Locator;
import fasti.document.Part;
import fasti.document.Word;
import fasti.model.Person;
import fasti.text.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The index: people, places and terms in one alphabet, each with the sections it comes up in.
final class IndexEditor {
  private final Desk desk;
  private final Collation collation;

  private record Filed(String headword, Anchor entry, List<Locator> locators) {}

  IndexEditor(Desk desk, Collation collation) {
    this.desk = desk;
    this.collation = collation;
  }

  /// Empty where nothing is listed anywhere.
  Optional<Part.Index> edit(Anchor anchor) {
    var words = words();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    var groups =
        collation.letters(words, Filed::headword).stream()
            .map(letter -> new IndexGroup(letter.letter(), entries(letter.words())))
            .toList();
    return Optional.of(
        new Part.Index(anchor, Inlines.of(desk.vocabulary().of(Word.INDEX)), groups));
  }

  private List<IndexGroup.Entry> entries(List<Filed> words) {
    return words.stream()
        .map(
            word ->
                new IndexGroup.Entry(
                    desk.anchors().claim(new Anchor("index").child(word.entry().id()).id()),
                    Inlines.of(word.headword()),
                    word.locators()))
        .toList();
  }

  private List<Filed> words() {
    var nativeLanguages =
        desk.timeline().people().stream()
            .collect(Collectors.toMap(Person::id, Person::nativeLanguage, (first, _) -> first));
    var references = desk.references();
    var words = new ArrayList<Filed>();
    for (var entry : references.people().entries()) {
      add(words, references.people(), entry, filed(entry, nativeLanguages));
    }
    for (var catalogue : List.of(references.places(), references.terms())) {
      catalogue.entries().forEach(entry -> add(words, catalogue, entry, entry.name()));
    }
    return words;
  }

  private static String filed(Catalogue.Entry entry, Map<String, String> nativeLanguages) {
    return PersonName.filed(entry.name(), nativeLanguages.getOrDefault(entry.id(), ""));
  }

  private static void add(
      List<Filed> words, Catalogue catalogue, Catalogue.Entry entry, String headword) {
    var locators = catalogue.locators(entry);
    if (!locators.isEmpty()) {
      words.add(new Filed(headword, entry.anchor(), locators));
    }
  }
}
