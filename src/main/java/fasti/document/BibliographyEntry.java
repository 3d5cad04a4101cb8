package fasti.document;

import fasti.text.Anchor;
import fasti.text.Inline;
import java.util.List;

/// @param citedFrom where the work is cited; links lead both ways
public record BibliographyEntry(Anchor anchor, List<Inline> text, List<Locator> citedFrom) {
  public BibliographyEntry {
    text = List.copyOf(text);
    citedFrom = List.copyOf(citedFrom);
  }
}
