package fasti.layout.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Pages that begin with the same matter: they differ in what they face, and in what was before.
final class Junction {
  /// What is nearer to the end of its item is passed later, and so is what has less to take over:
  /// each page leads to a later junction.
  static final Comparator<Junction> FIRST_TO_PASS =
      Comparator.comparingInt((Junction junction) -> junction.progress)
          .thenComparingInt(junction -> -junction.waiting.count());

  private final Waiting waiting;
  private final int progress;
  private final int rest;
  private final List<Start> starts = new ArrayList<>(1);
  private boolean passed;

  /// @param progress in its item, growing towards its end
  /// @param rest number of what is left of the passage that is cut here; 0 before an item
  Junction(Waiting waiting, int progress, int rest) {
    this.waiting = waiting;
    this.progress = progress;
    this.rest = rest;
  }

  boolean isOf(Waiting other, int otherProgress, int otherRest) {
    return progress == otherProgress && rest == otherRest && waiting.isLike(other);
  }

  Place place() {
    return starts.getFirst().place();
  }

  Waiting waiting() {
    return waiting;
  }

  List<Start> starts() {
    return starts;
  }

  /// The starts that may still become the best: what is dearer by three uneven lines is hardly ever
  /// made good by the page that follows.
  List<Start> promising() {
    if (starts.size() == 1) {
      return starts;
    }
    double limit = demerits() + PagePrices.UNEVEN_LINE * 3;
    return starts.stream().filter(start -> start.demerits() < limit).toList();
  }

  boolean isPassed() {
    return passed;
  }

  void pass() {
    passed = true;
  }

  double demerits() {
    double least = Double.POSITIVE_INFINITY;
    for (var start : starts) {
      least = Math.min(least, start.demerits());
    }
    return least;
  }

  /// Whether it leads on with the same matter, has no more to take over, and is no dearer.
  boolean isAheadOf(Junction other) {
    return progress == other.progress
        && rest == other.rest
        && waiting.turn() == other.waiting.turn()
        && waiting.isWithin(other.waiting)
        && demerits() <= other.demerits();
  }

  /// Whether a chain of pages that costs so much is worth keeping.
  boolean wants(Facing facing, double demerits) {
    for (var start : starts) {
      if (start.facing().equals(facing)) {
        return demerits < start.demerits();
      }
    }
    return true;
  }

  /// Keeps a chain in place of the one with the same facing page.
  void keep(Start better) {
    starts.removeIf(start -> start.facing().equals(better.facing()));
    starts.add(better);
  }
}
