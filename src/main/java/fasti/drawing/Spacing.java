package fasti.drawing;

/// Pulls labels on a line apart so that none lies over another, moving them as little as can be:
/// the sum of the squares of all moves is the least there is.
///
/// With the labels' own room taken off, what is left to find is an ascending row of numbers nearest
/// to the wished ones: isotonic regression, solved by pooling adjacent violators (Ayer, Brunk,
/// Ewing, Reid and Silverman, 1955). Neighbours that would cross are pooled and moved together to
/// their mean; each label is pooled once at most, so the time is linear. Cutting the result off at
/// the ends keeps it the best (the squares are convex).
final class Spacing {
  /// @param wished the middle of each label, in any unit, ascending
  /// @param rooms what each label takes of the line; together no more than there is between the
  ///   ends
  /// @return the middles
  static long[] settle(long[] wished, long[] rooms, long start, long end) {
    int count = wished.length;
    var offsets = new long[count];
    for (int i = 1; i < count; i++) {
      offsets[i] = offsets[i - 1] + (rooms[i - 1] + rooms[i]) / 2;
    }
    var sums = new double[count];
    var sizes = new int[count];
    int pools = 0;
    for (int i = 0; i < count; i++) {
      sums[pools] = wished[i] - offsets[i];
      sizes[pools] = 1;
      pools++;
      while (pools > 1 && mean(sums, sizes, pools - 2) > mean(sums, sizes, pools - 1)) {
        pools--;
        sums[pools - 1] += sums[pools];
        sizes[pools - 1] += sizes[pools];
      }
    }
    var settled = new long[count];
    int next = 0;
    for (int pool = 0; pool < pools; pool++) {
      long lowest = start + rooms[0] / 2;
      long highest = Math.max(lowest, end - rooms[count - 1] / 2 - offsets[count - 1]);
      long at = Math.clamp(Math.round(mean(sums, sizes, pool)), lowest, highest);
      for (int i = 0; i < sizes[pool]; i++) {
        settled[next] = at + offsets[next];
        next++;
      }
    }
    return settled;
  }

  private static double mean(double[] sums, int[] sizes, int pool) {
    return sums[pool] / sizes[pool];
  }

  private Spacing() {}
}
