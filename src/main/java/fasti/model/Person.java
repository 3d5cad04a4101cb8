package fasti.model;

import fasti.report.Origin;
import fasti.text.Inline;
import java.util.List;

/// @param nativeName the name in its own script; empty for none
/// @param nativeLanguage BCP 47; empty where there is no native name
/// @param years `1870–1924`; empty for none
public record Person(
    String id,
    String name,
    String nativeName,
    String nativeLanguage,
    String years,
    List<Inline> text,
    Origin origin) {
  public Person {
    text = List.copyOf(text);
  }
}
