package fasti.layout.page;

import java.util.ArrayList;
import java.util.List;

/// How high the columns of a band are, from each place where one may begin, and where they may end.
final class BandHeights {
  private final Band band;
  private final GalleyCuts cuts;
  private final long limit;
  private final List<long[]> columns = new ArrayList<>();

  /// @param limit no column is higher
  BandHeights(Band band, long limit) {
    this.band = band;
    this.cuts = new GalleyCuts(band.matter());
    this.limit = limit;
    for (int i = 0; i <= band.matter().size(); i++) {
      columns.add(NOT_MEASURED);
    }
  }

  private static final long[] NOT_MEASURED = {};

  int size() {
    return cuts.size();
  }

  /// The price of ending a column before an item; infinite where none can end.
  double cut(int at) {
    return at == size() ? 0 : cuts.cutBefore(at);
  }

  /// The height of a column in scaled points, with its notes.
  ///
  /// @return more than the limit where it is higher than that
  long height(int from, int to) {
    var heights = columns.get(from);
    if (heights.length == 0) {
      heights = measure(from);
      columns.set(from, heights);
    }
    int index = to - from;
    return index < heights.length ? heights[index] : Long.MAX_VALUE / 4;
  }

  /// The heights of the columns that begin with an item, by the number of their items.
  private long[] measure(int from) {
    var fill = new Fill(List.of(), 0);
    var heights = new ArrayList<Long>();
    heights.add(0L);
    for (int at = from; at < size() && height(fill) <= limit; at++) {
      take(fill, band.matter().get(at));
      heights.add(height(fill));
    }
    return heights.stream().mapToLong(Long::longValue).toArray();
  }

  private long height(Fill fill) {
    long gap = fill.notes().isEmpty() ? 0 : band.noteGap().scaledPoints();
    return fill.bottom() + fill.noteHeight() + gap;
  }

  private void take(Fill fill, VerticalItem item) {
    switch (item) {
      case Strip strip -> {
        fill.take(strip.withoutNotes());
        fill.call(strip.notes().stream().filter(n -> !band.noteTop().isLong(n)).toList());
      }
      case VerticalItem.Space(var white) -> fill.white(white);
      case VerticalItem.ToGrid white -> fill.white(white);
      case Passage _,
          Band _,
          VerticalItem.Figure _,
          VerticalItem.PageEnd _,
          VerticalItem.Head _,
          VerticalItem.PartEnd _,
          VerticalItem.WritingRoom _ -> {}
    }
  }
}
