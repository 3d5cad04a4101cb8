package fasti.epub;

import fasti.document.ChronologyRow;
import fasti.document.ContentsEntry;
import fasti.document.Headword;
import fasti.document.Metadata;
import fasti.document.Part;
import fasti.document.Publication;
import fasti.document.Words;
import fasti.text.Anchor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What one part of the book has to know of the others to lead to them.
final class CrossReferences {
  private final Publication publication;
  private final Set<Anchor> terms = new HashSet<>();
  private final Map<Anchor, Anchor> rows = new HashMap<>();
  private final Map<Anchor, ContentsEntry> contents = new HashMap<>();

  CrossReferences(Publication publication) {
    this.publication = publication;
    publication.parts().forEach(this::learn);
  }

  private void learn(Part part) {
    switch (part) {
      case Part.Glossary(_, _, var entries) ->
          entries.stream().map(Headword::anchor).forEach(terms::add);
      case Part.Chronology(_, _, _, var years) ->
          years.stream().flatMap(year -> year.rows().stream()).forEach(this::learn);
      case Part.Contents(_, _, var entries) -> entries.forEach(this::learn);
      case Part.Title _,
          Part.TimeLine _,
          Part.Matter _,
          Part.EventSection _,
          Part.PeopleAndPlaces _,
          Part.Bibliography _,
          Part.PictureCredits _,
          Part.Index _,
          Part.Answers _ -> {}
    }
  }

  private void learn(ChronologyRow row) {
    row.target().ifPresent(target -> rows.putIfAbsent(target, row.anchor()));
  }

  private void learn(ContentsEntry entry) {
    contents.put(entry.target(), entry);
  }

  boolean isTerm(Anchor anchor) {
    return terms.contains(anchor);
  }

  /// The row of the chronology that leads to this section or key date.
  Optional<Anchor> chronologyRow(Anchor target) {
    return Optional.ofNullable(rows.get(target));
  }

  /// The line of the contents that leads to this section.
  Optional<ContentsEntry> contentsEntry(Anchor section) {
    return Optional.ofNullable(contents.get(section));
  }

  Metadata metadata() {
    return publication.metadata();
  }

  Words words() {
    return publication.words();
  }
}
