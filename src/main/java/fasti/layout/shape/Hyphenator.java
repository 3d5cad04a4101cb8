package fasti.layout.shape;

/// Liang's algorithm (Word Hy-phen-a-tion by Com-put-er, 1983) over the patterns of one language.
public final class Hyphenator {
  /// The hyphenator of a language; one that never hyphenates where there are no patterns.
  ///
  /// @param language BCP 47
  public static Hyphenator of(String language) {
    throw new UnsupportedOperationException();
  }

  /// Where a word may be divided: indices before which the second part begins, ascending. Soft
  /// hyphens in the word are not looked at here.
  public int[] pointsIn(String word) {
    throw new UnsupportedOperationException();
  }
}
