package fasti.layout.paragraph;

import java.util.List;

/// Breaks a paragraph where the sum of the demerits of all its lines is least (Knuth and Plass,
/// 1981).
///
/// Three walks at most: without hyphens; with hyphens; with hyphens and lines as loose as need be.
/// The first is enough where what it found costs no more than a single hyphen, since then no other
/// setting can be cheaper. Only the last may exceed the measure, and only where a single box does.
public final class TotalFit {
  /// @param items end in a [Item.Fill] and a forced penalty
  public static Breaks breakInto(List<Item> items, Measure measure) {
    var whole = settings(items, measure, Pass.WITHOUT_HYPHENS);
    if (!whole.isEmpty() && whole.getFirst().demerits() <= Prices.CHEAP_ENOUGH) {
      return choose(whole);
    }
    var divided = settings(items, measure, Pass.WITH_HYPHENS);
    return choose(isPoor(divided) ? settings(items, measure, Pass.WHATEVER_IT_TAKES) : divided);
  }

  private static boolean isPoor(List<Setting> settings) {
    return settings.isEmpty()
        || settings.getFirst().demerits() > Prices.POOR * settings.getFirst().lines().size();
  }

  static List<Setting> settings(List<Item> items, Measure measure, Pass pass) {
    var places = new Breakpoints(items, pass.hyphens);
    return new Walk(places, new Pricing(places, measure), pass).settings();
  }

  private static Breaks choose(List<Setting> settings) {
    var best = settings.getFirst();
    int lines = best.lines().size();
    var others =
        settings.stream()
            .skip(1)
            .filter(other -> Math.abs(other.lines().size() - lines) <= 1)
            .toList();
    return new Breaks(best, others);
  }

  /// How much a walk puts up with.
  enum Pass {
    WITHOUT_HYPHENS(Breakpoints.Hyphens.UNUSED, -1, Prices.LOOSEST_WITHOUT_HYPHENS),
    WITH_HYPHENS(Breakpoints.Hyphens.USED, -1, Prices.LOOSEST_WITH_HYPHENS),
    WHATEVER_IT_TAKES(Breakpoints.Hyphens.USED, Prices.TIGHTEST, Double.POSITIVE_INFINITY);

    final Breakpoints.Hyphens hyphens;
    final double tightest;
    final double loosest;

    Pass(Breakpoints.Hyphens hyphens, double tightest, double loosest) {
      this.hyphens = hyphens;
      this.tightest = tightest;
      this.loosest = loosest;
    }
  }

  private TotalFit() {}
}
