package fasti.document;

import fasti.text.Anchor;
import fasti.text.Inline;
import java.util.List;

/// Words of the time, ready to be printed.
///
/// @param original empty for none
/// @param originalLanguage BCP 47; empty where there is no original
/// @param attribution who said it and where it stands; may be empty
public record Quotation(
    Anchor anchor,
    List<Inline> text,
    List<Inline> original,
    String originalLanguage,
    List<Inline> attribution) {
  public Quotation {
    text = List.copyOf(text);
    original = List.copyOf(original);
    attribution = List.copyOf(attribution);
  }

  /// Where the words in their own language stand.
  public Anchor originalAnchor() {
    return anchor.child("original");
  }
}
