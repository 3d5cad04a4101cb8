package fasti.document;

import fasti.text.Anchor;
import fasti.text.Inline;
import java.util.List;

/// The entries under one letter.
public record IndexGroup(String letter, List<Entry> entries) {
  public IndexGroup {
    entries = List.copyOf(entries);
  }

  public record Entry(Anchor anchor, List<Inline> headword, List<Locator> locators) {
    public Entry {
      headword = List.copyOf(headword);
      locators = List.copyOf(locators);
    }
  }
}
