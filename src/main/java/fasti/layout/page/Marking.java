package fasti.layout.page;

/// What a thing on a page is to someone who cannot see it (ISO 32000-1, 14.7 and 14.8).
public sealed interface Marking {
  /// Part of the text: the leaf of the [StructureElement] tree with this number.
  record Content(int leaf) implements Marking {}

  record Artifact(Kind kind) implements Marking {}

  /// ISO 32000-1, table 330.
  enum Kind {
    /// Running heads and folios.
    HEADER,
    FOOTER,
    /// Rules, writing lines.
    LAYOUT
  }
}
