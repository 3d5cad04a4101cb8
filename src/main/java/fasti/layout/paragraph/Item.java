package fasti.layout.paragraph;

/// What a paragraph is made of to the breaker (Knuth and Plass, *Breaking Paragraphs into Lines*,
/// 1981). Widths are scaled points.
public sealed interface Item {
  /// Ink or a kern: never broken, never stretched.
  record Box(long width) implements Item {}

  /// A space that may grow or shrink; a legal break when a box stands before it.
  ///
  /// @param stretch by how much it grows at ratio 1
  /// @param shrink by how much it shrinks at ratio -1, which is the most
  record Glue(long width, long stretch, long shrink) implements Item {}

  /// White without end: what fills up the last line of a paragraph.
  record Fill() implements Item {}

  /// A place to break, at a price.
  ///
  /// @param width set only if the line ends here (the hyphen)
  /// @param kind flagged where two such breaks in a row offend the eye
  record Penalty(long width, Cost cost, Kind kind) implements Item {}

  enum Kind {
    PLAIN,
    HYPHEN
  }
}
