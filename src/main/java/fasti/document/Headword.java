package fasti.document;

import fasti.text.Anchor;
import fasti.text.Inline;
import java.util.List;

/// A term, a person or a place, with what is said of it and where it comes up.
///
/// @param gloss beside the headword: the name in its own script, the years; may be empty
public record Headword(
    Anchor anchor,
    List<Inline> headword,
    List<Inline> gloss,
    List<Inline> text,
    List<Locator> locators) {
  public Headword {
    headword = List.copyOf(headword);
    gloss = List.copyOf(gloss);
    text = List.copyOf(text);
    locators = List.copyOf(locators);
  }

  /// Where what is said of it begins.
  public Anchor textAnchor() {
    return anchor.child("text");
  }
}
