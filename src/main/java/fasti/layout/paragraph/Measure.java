package fasti.layout.paragraph;

/// How long the lines are and what becomes of the white that is left. Lengths are scaled points.
///
/// @param width of every line
/// @param rag how much white at a line's end counts as ratio 1; 0 for justified lines
/// @param em the type size, by which short last lines are told
public record Measure(long width, long rag, long em) {
  public static Measure justified(long width, long em) {
    return new Measure(width, 0, em);
  }

  /// @param rag white at the end of a line that is still agreeable
  public static Measure ragged(long width, long rag, long em) {
    return new Measure(width, rag, em);
  }

  boolean isRagged() {
    return rag > 0;
  }
}
