package fasti.document;

import java.util.List;

/// The whole handout in reading order, free of any output format. Both back ends use all of it, so
/// that no part can stand in one and be forgotten in the other.
public record Publication(Metadata metadata, Words words, List<Part> parts) {
  public Publication {
    parts = List.copyOf(parts);
  }
}
