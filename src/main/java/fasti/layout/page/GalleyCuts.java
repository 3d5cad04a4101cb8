package fasti.layout.page;

import fasti.layout.page.VerticalItem.PageEnd;
import fasti.layout.paragraph.Cost;
import java.util.List;

/// A column, with what it costs to end a page before each of its items.
///
/// The last place to end that is named between two solid items counts; where none is named, white
/// lets a page end for nothing, and two that touch are not parted.
final class GalleyCuts {
  /// Lines that belong to a head.
  private static final int LINES_BELOW_A_HEAD = 2;

  private static final double NO_CUT = Double.POSITIVE_INFINITY;

  private final List<VerticalItem> items;
  private final double[] before;
  private double named = Double.NaN;
  private boolean white = true;
  private int owed;

  GalleyCuts(List<VerticalItem> items) {
    this.items = List.copyOf(items);
    before = new double[items.size()];
    for (int at = 0; at < before.length; at++) {
      before[at] = pass(items.get(at));
    }
  }

  int size() {
    return before.length;
  }

  List<VerticalItem> items() {
    return items;
  }

  VerticalItem item(int at) {
    return items.get(at);
  }

  /// The price of ending a page before an item; infinite where no page can end.
  double cutBefore(int at) {
    return before[at];
  }

  boolean isForced(int at) {
    return items.get(at) instanceof PageEnd(Cost.Forced _);
  }

  private double pass(VerticalItem item) {
    return switch (item) {
      case Strip _ -> solid(1);
      case Passage passage -> solid(fewestLines(passage));
      case Band _ -> solid(LINES_BELOW_A_HEAD);
      case VerticalItem.Figure _ -> figure();
      case VerticalItem.Space _, VerticalItem.ToGrid _ -> {
        white = true;
        yield NO_CUT;
      }
      case PageEnd(var cost) -> name(cost);
      case VerticalItem.Head _ -> {
        owed = LINES_BELOW_A_HEAD;
        yield name(Cost.FORBIDDEN);
      }
      case VerticalItem.PartEnd _, VerticalItem.WritingRoom _ -> NO_CUT;
    };
  }

  private static int fewestLines(Passage passage) {
    return passage.versions().stream().mapToInt(Passage.Version::lines).min().orElse(0);
  }

  /// A figure has its own white around it.
  private double figure() {
    white = true;
    double price = solid(LINES_BELOW_A_HEAD);
    white = true;
    return price;
  }

  private double name(Cost cost) {
    named =
        switch (cost) {
          case Cost.Of(var points) -> points;
          case Cost.Forbidden _ -> PagePrices.PARTED;
          case Cost.Forced _ -> 0;
        };
    owed = cost instanceof Cost.Forced ? 0 : owed;
    return NO_CUT;
  }

  private double solid(int lines) {
    double price = Double.isNaN(named) ? white ? 0 : PagePrices.PARTED : named;
    double owing = owed > 0 ? Math.max(price, PagePrices.PARTED) : price;
    named = Double.NaN;
    white = false;
    owed = Math.max(0, owed - lines);
    return owing;
  }
}
