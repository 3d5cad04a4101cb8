package fasti.layout.paragraph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Breaks a paragraph where the sum of the demerits of all its lines is least (Knuth and Plass,
/// 1981).
///
/// The breaker walks over the items once and holds a list of active breaks: those from which a line
/// could still reach the present item. At each legal break it tries a line from every active one;
/// of those that end in the same line number and fitness class only the cheapest lives on. Breaks
/// that are too far back for any line leave the list. At the end, the chain of the cheapest last
/// break is the answer. Line numbers are kept apart, so that the best setting with one line more or
/// less falls out of the same walk.
///
/// Three passes: without hyphens; with hyphens; with hyphens and lines as loose as need be. Only
/// the last may exceed the measure, and only where a single box does.
public final class TotalFit {
  private static final Comparator<ActiveBreak> BY_DEMERITS =
      Comparator.comparingDouble(ActiveBreak::demerits);

  /// @param items end in a [Item.Fill] and a forced penalty
  public static Breaks breakInto(List<Item> items, Measure measure) {
    var paragraph = new ParagraphItems(items);
    for (var pass : Pass.values()) {
      var ends = new Walk(paragraph, measure, pass).ends();
      if (!ends.isEmpty()) {
        return choose(ends);
      }
    }
    throw new IllegalStateException("the last pass always ends");
  }

  private static Breaks choose(List<ActiveBreak> ends) {
    var settings =
        ends.stream()
            .sorted(BY_DEMERITS)
            .filter(end -> Math.abs(end.line() - best(ends).line()) <= 1)
            .map(end -> new Setting(end.lines(), end.demerits()))
            .toList();
    return new Breaks(settings.getFirst(), settings.subList(1, settings.size()));
  }

  private static ActiveBreak best(List<ActiveBreak> ends) {
    return ends.stream().min(BY_DEMERITS).orElseThrow();
  }

  /// How much a pass puts up with.
  enum Pass {
    WITHOUT_HYPHENS(Prices.TOLERANCE_WITHOUT_HYPHENS),
    WITH_HYPHENS(Prices.TOLERANCE_WITH_HYPHENS),
    WHATEVER_IT_TAKES(Double.POSITIVE_INFINITY);

    final double tolerance;

    Pass(double tolerance) {
      this.tolerance = tolerance;
    }
  }

  /// One walk over the items.
  static final class Walk {
    /// Settings that are this many lines longer or shorter than the cheapest one up to the same
    /// place are given up: one line either way is asked for, one more is allowed for what is to
    /// come. Without this the last pass, which puts up with any looseness, would keep a setting for
    /// every number of lines that there can be, and take a hundred times as long.
    private static final int LINES_APART = 2;

    private final ParagraphItems items;
    private final Pass pass;
    private final Pricing pricing;
    private List<ActiveBreak> active = new ArrayList<>();
    private List<ActiveBreak> ended = new ArrayList<>();

    Walk(ParagraphItems items, Measure measure, Pass pass) {
      this.items = items;
      this.pass = pass;
      this.pricing = new Pricing(items, measure, pass);
      active.add(ActiveBreak.START);
    }

    /// The last breaks of all settings that were found; none where the pass puts up with too
    /// little.
    List<ActiveBreak> ends() {
      for (int at = 0; at < items.count() && !active.isEmpty(); at++) {
        if (items.isLegalAt(at) && !(pass == Pass.WITHOUT_HYPHENS && items.isHyphenAt(at))) {
          breakAt(at);
        }
      }
      return ended;
    }

    private void breakAt(int at) {
      var forced = items.isForcedAt(at);
      var survivors = new ArrayList<ActiveBreak>(active.size() + 2);
      var born = new ArrayList<ActiveBreak>(4);
      for (var from : active) {
        var ratio = pricing.ratio(from, at);
        if (ratio >= -1) {
          pricing.extend(from, at, ratio).ifPresent(next -> keepCheapest(born, next));
          if (!forced) {
            survivors.add(from);
          }
        }
      }
      if (survivors.isEmpty() && born.isEmpty() && pass == Pass.WHATEVER_IT_TAKES) {
        born.add(overfull(at));
      }
      giveUpTheFarthest(born);
      survivors.addAll(born);
      active = survivors;
      if (at == items.count() - 1) {
        ended = born;
      }
    }

    /// The line that exceeds the measure least: from the latest break that there was.
    private ActiveBreak overfull(int at) {
      var from = active.stream().max(Comparator.comparingInt(ActiveBreak::item)).orElseThrow();
      return new ActiveBreak(
          at, from.line() + 1, Fitness.TIGHT, -1, from.demerits(), Line.Fit.OVERFULL, from, items);
    }

    private static void giveUpTheFarthest(List<ActiveBreak> born) {
      if (born.size() > 1) {
        var cheapest = Collections.min(born, BY_DEMERITS);
        born.removeIf(next -> Math.abs(next.line() - cheapest.line()) > LINES_APART);
      }
    }

    private static void keepCheapest(List<ActiveBreak> born, ActiveBreak next) {
      for (int i = 0; i < born.size(); i++) {
        var other = born.get(i);
        if (other.line() == next.line() && other.fitness() == next.fitness()) {
          if (next.demerits() < other.demerits()) {
            born.set(i, next);
          }
          return;
        }
      }
      born.add(next);
    }
  }

  private TotalFit() {}
}
