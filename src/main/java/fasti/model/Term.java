package fasti.model;

import fasti.report.Origin;
import fasti.text.Inline;
import java.util.List;

/// A word of the glossary.
public record Term(String id, String term, List<Inline> definition, Origin origin) {
  public Term {
    definition = List.copyOf(definition);
  }
}
