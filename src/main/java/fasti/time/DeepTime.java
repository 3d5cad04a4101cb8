package fasti.time;

/// Time so long ago that nobody counts it from the birth of Christ.
public final class DeepTime {
  private static final long FIRST_COUNTED = -1_000_000;

  /// Whether years are counted back from now, in millions.
  ///
  /// @param year astronomical
  public static boolean holds(long year) {
    return year < FIRST_COUNTED;
  }

  private DeepTime() {}
}
