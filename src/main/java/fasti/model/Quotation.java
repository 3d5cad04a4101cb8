package fasti.model;

import fasti.report.Origin;
import fasti.text.Inline;
import java.util.List;
import java.util.Optional;

/// Words of the time, with where they stand.
///
/// @param original the same words before translation; empty for none
/// @param originalLanguage BCP 47; empty where there is no original
/// @param by a person's id, or a name; empty for none
public record Quotation(
    List<Inline> text,
    List<Inline> original,
    String originalLanguage,
    String by,
    Optional<Inline.Reference> source,
    Origin origin) {
  public Quotation {
    text = List.copyOf(text);
    original = List.copyOf(original);
  }
}
