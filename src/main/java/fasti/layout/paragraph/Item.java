package fasti.layout.paragraph;

/// What a paragraph is made of to the breaker (Knuth and Plass, *Breaking Paragraphs into Lines*,
/// 1981). Widths are scaled points.
public sealed interface Item {
  /// Ink or a kern: never broken, its spaces never stretched.
  ///
  /// @param give by how much the letters may grow or shrink in width at the most (expansion); 0 for
  ///   what keeps its form
  /// @param edge how it looks where a line begins or ends with it
  record Box(long width, long give, Edge edge) implements Item {
    /// A box that keeps its form and its place.
    public Box(long width) {
      this(width, 0, Edge.PLAIN);
    }
  }

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
  /// @param hang how far that hyphen may stand in the margin
  /// @param kind flagged where two such breaks in a row offend the eye
  record Penalty(long width, long hang, Cost cost, Kind kind) implements Item {
    public Penalty(long width, Cost cost, Kind kind) {
      this(width, 0, cost, kind);
    }
  }

  enum Kind {
    PLAIN,
    HYPHEN
  }

  /// A box at the edge of a line.
  ///
  /// @param left how far its ink may hang out where a line begins with it
  /// @param right how far its ink may hang out where a line ends after it
  /// @param opening tells the word, or what is left of it, that a line would open with: boxes with
  ///   the same number open lines alike; 0 for words too short to be noticed
  /// @param closing the same for the word that a line would close with
  record Edge(long left, long right, int opening, int closing) {
    public static final Edge PLAIN = new Edge(0, 0, 0, 0);
  }
}
