package fasti.editorial;

import fasti.document.BibliographyEntry;
import fasti.document.Part;
import fasti.document.Word;
import fasti.text.Anchor;
import fasti.text.Inline;
import java.util.List;
import java.util.Optional;

/// The works used, whole and in order, each with where it is cited.
final class BibliographyEditor {
  private final Desk desk;
  private final Collation collation;

  BibliographyEditor(Desk desk, Collation collation) {
    this.desk = desk;
    this.collation = collation;
  }

  /// Empty for a book without sources.
  Optional<Part.Bibliography> edit(Anchor anchor) {
    var records = desk.citations().records();
    if (records.isEmpty()) {
      return Optional.empty();
    }
    var entries =
        collation
            .sorted(records, record -> Inline.plainText(desk.citations().shortForm(record)))
            .stream()
            .flatMap(record -> entry(record).stream())
            .toList();
    return Optional.of(
        new Part.Bibliography(
            anchor, Inlines.of(desk.vocabulary().of(Word.BIBLIOGRAPHY)), entries));
  }

  private Optional<BibliographyEntry> entry(SourceRecord record) {
    var sources = desk.references().sources();
    List<Inline> text = desk.citations().shortForm(record);
    return sources
        .find(record.source().id())
        .map(entry -> new BibliographyEntry(entry.anchor(), text, sources.locators(entry)));
  }
}
