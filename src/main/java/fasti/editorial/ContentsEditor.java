package fasti.editorial;

import fasti.document.ContentsEntry;
import fasti.document.Part;
import fasti.document.Word;
import fasti.text.Anchor;
import fasti.text.Inline;
import java.util.List;

/// The list of what follows it: every event with its date, every part by its heading.
final class ContentsEditor {
  private final Vocabulary vocabulary;

  ContentsEditor(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// @param parts what is listed, in reading order
  Part.Contents edit(List<Part> parts, Anchor anchor) {
    return new Part.Contents(
        anchor,
        Inlines.of(vocabulary.of(Word.CONTENTS)),
        parts.stream().map(ContentsEditor::entry).toList());
  }

  private static ContentsEntry entry(Part part) {
    return part instanceof Part.EventSection section
        ? entry(part, ContentsEntry.Kind.EVENT, section.side().date())
        : entry(part, ContentsEntry.Kind.PART, List.of());
  }

  private static ContentsEntry entry(Part part, ContentsEntry.Kind kind, List<Inline> date) {
    return new ContentsEntry(part.anchor(), kind, date, part.title());
  }
}
