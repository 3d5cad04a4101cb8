package fasti.editorial;

import fasti.model.Source;
import fasti.text.Inline;
import fasti.text.Isolation;
import fasti.text.LinkRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Citations in words: the short form, which the bibliography makes whole. Family name, short
/// title, volume, locator (Chicago Manual of Style 17, 14.30).
final class Citations {
  private static final Pattern BIBLIOGRAPHIC_ASIDE = Pattern.compile(" *\\[.*\\]$");

  private final Vocabulary vocabulary;
  private final References references;
  private final Map<String, SourceRecord> records = new LinkedHashMap<>();

  Citations(Vocabulary vocabulary, References references, List<Source> sources) {
    this.vocabulary = vocabulary;
    this.references = references;
    sources.forEach(source -> records.put(source.id(), new SourceRecord(source)));
  }

  /// The sources one after the other, each linked to the bibliography.
  List<Inline> words(Inline.Citation citation, Spot spot) {
    return Inlines.joined(
        vocabulary.text("semicolon"),
        citation.references().stream()
            .map(reference -> words(reference, spot.at(citation.origin())))
            .toList());
  }

  /// One source; the key alone where there is no such source, with an error.
  List<Inline> words(Inline.Reference reference, Spot spot) {
    return words(reference, "", spot);
  }

  /// One source after the name of who said it, which is not said again where it is the author's.
  List<Inline> words(Inline.Reference reference, String speaker, Spot spot) {
    var entry = references.source(reference.key(), spot);
    var record = records.get(reference.key());
    if (entry.isEmpty() || record == null) {
      return Inlines.of(reference.key());
    }
    var linked =
        Inlines.link(entry.get().anchor(), LinkRole.CITATION, work(record, speaker), spot.origin());
    return Inlines.joined(
        vocabulary.text("comma"),
        List.of(List.of(linked), volume(record), Inlines.of(reference.locator())));
  }

  /// The number of the volume is no part of the link: a link that ends in a number leads to a page.
  private List<Inline> volume(SourceRecord record) {
    var volume = record.text("volume");
    return record.isWholeWork() && !volume.isEmpty()
        ? Inlines.of(vocabulary.text("volume", volume))
        : List.of();
  }

  /// Whose work, which one, which volume.
  List<Inline> shortForm(SourceRecord record) {
    return Inlines.joined(vocabulary.text("comma"), List.of(work(record, ""), volume(record)));
  }

  private List<Inline> work(SourceRecord record, String speaker) {
    var parts = new ArrayList<List<Inline>>();
    var names = names(record);
    if (names.isEmpty() || !(" " + speaker).endsWith(" " + names) || title(record).isEmpty()) {
      parts.add(Inlines.of(Isolation.of(names)));
    }
    parts.add(title(record));
    var run = Inlines.joined(vocabulary.text("comma"), parts);
    return run.isEmpty() ? Inlines.of(record.source().id()) : run;
  }

  private String names(SourceRecord record) {
    var names = record.familyNames("author");
    var given = names.isEmpty() ? record.familyNames("editor") : names;
    return switch (given.size()) {
      case 0 -> "";
      case 1 -> given.getFirst();
      case 2 -> vocabulary.text("and", given.getFirst(), given.getLast());
      default -> vocabulary.text("and-others", given.getFirst());
    };
  }

  private List<Inline> title(SourceRecord record) {
    var title = Isolation.of(shortTitle(record));
    if (title.isEmpty()) {
      return List.of();
    }
    return record.isWholeWork()
        ? List.of(new Inline.Emphasis(Inlines.of(title)))
        : Inlines.of(vocabulary.text("quoted", title));
  }

  /// Without the subtitle and without a translation in brackets.
  private static String shortTitle(SourceRecord record) {
    var own = record.text("title-short");
    var title = own.isEmpty() ? record.text("title") : own;
    var whole = BIBLIOGRAPHIC_ASIDE.matcher(title).replaceFirst("");
    int colon = whole.indexOf(": ");
    return colon > 0 ? whole.substring(0, colon) : whole;
  }

  /// A work's record, for the bibliography.
  List<SourceRecord> records() {
    return List.copyOf(records.values());
  }
}
