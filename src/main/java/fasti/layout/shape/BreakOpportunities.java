package fasti.layout.shape;

import java.util.BitSet;

/// Where a line may end without a hyphen (UAX 14).
public final class BreakOpportunities {
  /// @param language BCP 47
  /// @return the indices before which a line may begin, 1 to the length less 1
  public static BitSet in(String text, String language) {
    throw new UnsupportedOperationException();
  }

  private BreakOpportunities() {}
}
