package fasti.layout.paragraph;

import java.util.ArrayList;
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
    var places = new Breakpoints(items);
    var pricing = new Pricing(places, measure);
    var whole =
        pricing.mayDoWithoutHyphens()
            ? settings(places, pricing, Pass.WITHOUT_HYPHENS)
            : List.<Setting>of();
    if (!whole.isEmpty() && whole.getFirst().demerits() <= Prices.CHEAP_ENOUGH) {
      return choose(items, whole);
    }
    var divided = settings(places, pricing, Pass.WITH_HYPHENS);
    return choose(
        items, isPoor(divided) ? settings(places, pricing, Pass.WHATEVER_IT_TAKES) : divided);
  }

  private static boolean isPoor(List<Setting> settings) {
    return settings.isEmpty()
        || settings.getFirst().demerits() > Prices.POOR * settings.getFirst().lines().size();
  }

  static List<Setting> settings(Breakpoints places, Pricing pricing, Pass pass) {
    return new Walk(places, pricing, pass).settings();
  }

  /// The best is that which is cheapest when its rivers are paid for too; of paragraphs without
  /// rivers, which most are, that is the first.
  private static Breaks choose(List<Item> items, List<Setting> settings) {
    int best = 0;
    double least = price(items, settings.getFirst());
    for (int i = 1; i < settings.size() && settings.get(i).demerits() < least; i++) {
      double price = price(items, settings.get(i));
      best = price < least ? i : best;
      least = Math.min(price, least);
    }
    var others = new ArrayList<>(settings);
    var chosen = others.remove(best);
    return new Breaks(chosen, others);
  }

  private static double price(List<Item> items, Setting setting) {
    return setting.demerits() + Prices.RIVER * Rivers.in(items, setting);
  }

  /// How much a walk puts up with.
  enum Pass {
    WITHOUT_HYPHENS(-1, Prices.LOOSEST_WITHOUT_HYPHENS),
    WITH_HYPHENS(-1, Prices.LOOSEST_WITH_HYPHENS),
    WHATEVER_IT_TAKES(Prices.TIGHTEST, Double.POSITIVE_INFINITY);

    final double tightest;
    final double loosest;

    Pass(double tightest, double loosest) {
      this.tightest = tightest;
      this.loosest = loosest;
    }
  }

  private TotalFit() {}
}
