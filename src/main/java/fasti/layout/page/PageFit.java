package fasti.layout.page;

import fasti.layout.paragraph.Cost;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Cuts a column into pages where the sum of the pages' demerits is least: the breaker's idea,
/// turned upright.
///
/// For each place where a page can begin, the walk goes down the column while the matter, its notes
/// and the repeated head of a table still fit, and prices a page that ends at each place on the
/// way. The cheapest chain of pages from the top to the end is the answer. What must not be parted
/// is very dear rather than impossible, so that there always is an answer.
final class PageFit {
  /// White at the foot of a page costs by the square of its share of the page: a tenth of a page
  /// costs 10.
  private static final double WHITE = 1000;

  /// A page more should have a reason: as dear as a third of a page left white.
  private static final double PAGE = 100;

  /// Parting what belongs together: dearer than any amount of white on a few pages.
  private static final double PARTED = 1e6;

  /// A whole page of matter that is cut off, which only a strip taller than the page can ask for.
  private static final double OVERFULL = 1e9;

  private final List<VerticalItem> items;
  private final long height;
  private final long noteGap;

  /// @param height of a page's column
  /// @param noteGap white and rule above the first note of a page
  PageFit(List<VerticalItem> items, Length height, Length noteGap) {
    this.items = items;
    this.height = height.scaledPoints();
    this.noteGap = noteGap.scaledPoints();
  }

  /// One page's share of the column.
  ///
  /// @param from the first item, counted from 0
  /// @param to after the last item
  record Share(int from, int to) {}

  List<Share> shares() {
    int count = items.size();
    var demerits = new double[count + 1];
    var before = new int[count + 1];
    Arrays.fill(demerits, Double.POSITIVE_INFINITY);
    demerits[0] = 0;
    for (int from = 0; from < count; from++) {
      if (demerits[from] < Double.POSITIVE_INFINITY) {
        new Descent(from, demerits, before).run();
      }
    }
    return chain(before, count);
  }

  private static List<Share> chain(int[] before, int count) {
    var shares = new ArrayList<Share>();
    for (int to = count; to > 0; to = before[to]) {
      shares.add(new Share(before[to], to));
    }
    Collections.reverse(shares);
    return shares;
  }

  /// The walk down from one place where a page begins. Ends are counted as "before item `end`".
  private final class Descent {
    private final int from;
    private final double[] demerits;
    private final int[] before;
    private long used;
    private long notes;
    private long reach;
    private boolean inked;

    Descent(int from, double[] demerits, int[] before) {
      this.from = from;
      this.demerits = demerits;
      this.before = before;
    }

    void run() {
      for (int at = from; at < items.size(); at++) {
        boolean forced = isForced(at);
        if (!forced) {
          take(at);
        }
        boolean fits = Math.max(used + notes, reach) <= height;
        int end = at + 1;
        if (end == items.size() || forced || (inked && isLegalBefore(end))) {
          offer(end, fits, forced || end == items.size());
        }
        if (forced || (!fits && inked && demerits[end] < Double.POSITIVE_INFINITY)) {
          return;
        }
      }
    }

    private void take(int at) {
      switch (items.get(at)) {
        case Strip strip -> takeStrip(strip);
        case VerticalItem.Space(var white) -> used += inked ? white.scaledPoints() : 0;
        case VerticalItem.ToGrid white ->
            used += inked ? white.after(new Length(used)).scaledPoints() : 0;
        case VerticalItem.PageEnd _, VerticalItem.WritingRoom _ -> {}
      }
    }

    private void takeStrip(Strip strip) {
      if (!inked) {
        for (var head : strip.continued()) {
          used += head.height().scaledPoints();
        }
      }
      inked = true;
      reach = Math.max(reach, used + strip.reach().scaledPoints());
      used += strip.height().scaledPoints();
      for (var note : strip.notes()) {
        notes += note.height().scaledPoints() + (notes == 0 ? noteGap : 0);
      }
    }

    /// How far the matter goes over the page, in pages.
    private double excess() {
      return Math.max(0, (double) (Math.max(used + notes, reach) - height) / height);
    }

    private void offer(int end, boolean fits, boolean last) {
      double white = fits ? (double) (height - used - notes) / height : 0;
      double cost =
          demerits[from]
              + (inked ? PAGE : 0)
              + (last ? 0 : WHITE * white * white + costBefore(end))
              + OVERFULL * excess();
      if (cost < demerits[end]) {
        demerits[end] = cost;
        before[end] = from;
      }
    }
  }

  private boolean isForced(int at) {
    return items.get(at) instanceof VerticalItem.PageEnd(Cost.Forced _);
  }

  /// A page may end after a strip, where white or a place to end follows.
  private boolean isLegalBefore(int end) {
    return items.get(end) instanceof Strip && costBefore(end) < Double.POSITIVE_INFINITY;
  }

  /// The price of ending a page before a strip: that of the last place to end above it; white alone
  /// lets a page end for nothing, two strips that touch do not.
  private double costBefore(int end) {
    boolean white = false;
    for (int at = end - 1; at >= 0; at--) {
      switch (items.get(at)) {
        case VerticalItem.Space _, VerticalItem.ToGrid _ -> white = true;
        case VerticalItem.WritingRoom _ -> {}
        case VerticalItem.PageEnd(Cost.Of(var points)) -> {
          return points;
        }
        case VerticalItem.PageEnd(Cost.Forbidden _) -> {
          return PARTED;
        }
        case VerticalItem.PageEnd(Cost.Forced _) -> {
          return 0;
        }
        case Strip _ -> {
          return white ? 0 : PARTED;
        }
      }
    }
    return 0;
  }
}
