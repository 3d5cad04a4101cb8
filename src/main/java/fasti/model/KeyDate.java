package fasti.model;

import fasti.report.Origin;
import fasti.text.Inline;
import java.util.List;

/// A date worth knowing within an event; it has a row of its own in the chronology.
public record KeyDate(Dating dating, List<Inline> text, Origin origin) {
  public KeyDate {
    text = List.copyOf(text);
  }
}
