package fasti.layout.shape;

import java.util.List;

/// Divides a paragraph into stretches that can be shaped: by style, language, face (with
/// fall-back), script and bidirectional level.
public final class Itemizer {
  /// The stretches in reading order, without gaps.
  ///
  /// @param missing is told each character that no face has, by its index
  public static List<TextItem> itemize(
      String text,
      List<StyledRange> ranges,
      BaseDirection base,
      Typecase typecase,
      java.util.function.IntConsumer missing) {
    throw new UnsupportedOperationException();
  }

  /// The order in which the stretches of one line stand from left to right (UAX 9, rule L2).
  ///
  /// @param levels one a stretch, in reading order
  /// @return indices into `levels`
  public static int[] visualOrder(int[] levels) {
    throw new UnsupportedOperationException();
  }

  private Itemizer() {}
}
