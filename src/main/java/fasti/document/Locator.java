package fasti.document;

import fasti.text.Anchor;
import fasti.text.Inline;
import java.util.List;

/// Where a headword comes up: a page number on paper, a link with the section's title in the
/// e-book.
public record Locator(Anchor target, List<Inline> sectionTitle) {
  public Locator {
    sectionTitle = List.copyOf(sectionTitle);
  }
}
