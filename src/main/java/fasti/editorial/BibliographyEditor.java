package fasti.editorial;

import fasti.document.BibliographyEntry;
import fasti.document.Part;
import fasti.document.Word;
import fasti.text.Anchor;
import fasti.text.Inline;
import java.util.List;
import java.util.Map;
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
    var texts = CslBibliography.of(records, desk.timeline().book().language(), desk.vocabulary());
    var entries =
        collation.sorted(records, record -> Inline.plainText(text(record, texts))).stream()
            .flatMap(record -> entry(record, text(record, texts)).stream())
            .toList();
    return Optional.of(
        new Part.Bibliography(
            anchor, Inlines.of(desk.vocabulary().of(Word.BIBLIOGRAPHY)), entries));
  }

  /// The short form for a source that the style makes nothing of.
  private List<Inline> text(SourceRecord record, Map<String, List<Inline>> texts) {
    return texts.getOrDefault(record.source().id(), desk.citations().shortForm(record));
  }

  private Optional<BibliographyEntry> entry(SourceRecord record, List<Inline> text) {
    var sources = desk.references().sources();
    return sources
        .find(record.source().id())
        .map(entry -> new BibliographyEntry(entry.anchor(), text, sources.locators(entry)));
  }
}
