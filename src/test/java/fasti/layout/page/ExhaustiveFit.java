package fasti.layout.page;

import java.util.ArrayList;
import java.util.List;

/// The pages of a column of text by trying everything: each version of each paragraph, and an end
/// of a page below each line. It knows the prices and nothing of how [PageFit] goes about it.
final class ExhaustiveFit {
  private static final double HEIGHT = 100;
  private static final double LEADING = 5;

  private final List<Line> lines = new ArrayList<>();
  private double versions;

  /// @param above white that vanishes where a page begins
  /// @param cut price of ending a page above
  /// @param moved lines more than in the best version, where a paragraph begins
  private record Line(double above, double cut, int moved) {}

  /// The demerits of the best pages.
  static double demerits(List<VerticalItem> column) {
    double least = Double.POSITIVE_INFINITY;
    int combinations = 1;
    for (var item : column) {
      combinations *= item instanceof Passage passage ? passage.versions().size() : 1;
    }
    for (int number = 0; number < combinations; number++) {
      least = Math.min(least, new ExhaustiveFit(column, number).best());
    }
    return least;
  }

  /// Fills each page as far as it goes, with the best version of each paragraph.
  static double firstFit(List<VerticalItem> column) {
    var fit = new ExhaustiveFit(column, 0);
    double demerits = 0;
    int from = 0;
    while (from < fit.lines.size()) {
      int end = fit.lines.size();
      while (!fit.isPage(from, end) || fit.isParted(end)) {
        end--;
      }
      demerits += fit.price(from, end);
      from = end;
    }
    return demerits;
  }

  /// @param number of the combination of versions
  private ExhaustiveFit(List<VerticalItem> column, int number) {
    double white = 0;
    int rest = number;
    for (var item : column) {
      if (item instanceof VerticalItem.Space(var height)) {
        white = height.inPoints();
      } else if (item instanceof Passage passage) {
        int count = passage.versions().size();
        add(passage, passage.versions().get(rest % count), white);
        rest /= count;
        white = 0;
      }
    }
  }

  private void add(Passage passage, Passage.Version version, double white) {
    versions += version.price();
    lines.add(new Line(white, 0, version.lines() - passage.best().lines()));
    for (int line = 1; line < version.lines(); line++) {
      lines.add(new Line(0, version.rung(line - 1).price(), 0));
    }
  }

  private double best() {
    var best = new double[lines.size() + 1];
    for (int from = lines.size() - 1; from >= 0; from--) {
      best[from] = Double.POSITIVE_INFINITY;
      for (int end = from + 1; end <= lines.size(); end++) {
        if (isPage(from, end)) {
          best[from] = Math.min(best[from], price(from, end) + best[end]);
        }
      }
    }
    return best[0] + versions;
  }

  private boolean isParted(int end) {
    return end < lines.size() && lines.get(end).cut() >= PagePrices.PARTED;
  }

  private boolean isPage(int from, int end) {
    int moved = 0;
    for (int line = from; line < end; line++) {
      moved += lines.get(line).moved();
      if (Math.abs(moved) > Descent.MOST_LINES_MOVED) {
        return false;
      }
    }
    return depth(from, end) <= HEIGHT;
  }

  private double depth(int from, int end) {
    double depth = 0;
    for (int line = from; line < end; line++) {
      depth += (line > from ? lines.get(line).above() : 0) + LEADING;
    }
    return depth;
  }

  private double price(int from, int end) {
    double depth = depth(from, end);
    if (end == lines.size()) {
      boolean isShort = depth < LEADING * PagePrices.LINES_OF_AN_END;
      return PagePrices.PAGE + (isShort ? PagePrices.SHORT_END : 0);
    }
    double share = Math.floor((HEIGHT - depth) / LEADING) * LEADING / HEIGHT;
    return PagePrices.PAGE + PagePrices.WHITE * share * share + lines.get(end).cut();
  }
}
