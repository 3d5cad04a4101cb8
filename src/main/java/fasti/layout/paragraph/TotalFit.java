package fasti.layout.paragraph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
    var best = ends.stream().min(Comparator.comparingDouble(ActiveBreak::demerits)).orElseThrow();
    return new Breaks(
        best.lines(), withLines(ends, best.line() - 1), withLines(ends, best.line() + 1));
  }

  private static Optional<List<Line>> withLines(List<ActiveBreak> ends, int lines) {
    return ends.stream()
        .filter(end -> end.line() == lines)
        .min(Comparator.comparingDouble(ActiveBreak::demerits))
        .map(ActiveBreak::lines);
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
  private static final class Walk {
    private final ParagraphItems items;
    private final Measure measure;
    private final Pass pass;
    private List<ActiveBreak> active = new ArrayList<>();
    private List<ActiveBreak> ended = new ArrayList<>();

    Walk(ParagraphItems items, Measure measure, Pass pass) {
      this.items = items;
      this.measure = measure;
      this.pass = pass;
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
        var ratio = ratio(from, at);
        if (ratio >= -1) {
          var next = extend(from, at, ratio, Line.Fit.FITS);
          if (next != null) {
            keepCheapest(born, next);
          }
        }
        if (ratio >= -1 && !forced) {
          survivors.add(from);
        }
      }
      if (survivors.isEmpty() && born.isEmpty() && pass == Pass.WHATEVER_IT_TAKES) {
        born.add(overfull(at));
      }
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

    private double ratio(ActiveBreak from, int at) {
      var natural = items.width(from.next(), at);
      var white = measure.width() - natural;
      if (white < 0) {
        var shrink = items.shrink(from.next(), at);
        return shrink > 0 && !measure.isRagged() ? (double) white / shrink : -2;
      }
      if (items.fillsUp(from.next(), at) || white == 0) {
        return 0;
      }
      var stretch = measure.isRagged() ? measure.rag() : items.stretch(from.next(), at);
      // A line without any glue cannot be stretched: it is as loose as a line can be.
      return stretch > 0 ? (double) white / stretch : LOOSEST;
    }

    private static final double LOOSEST = 20;

    private @org.jspecify.annotations.Nullable ActiveBreak extend(
        ActiveBreak from, int at, double ratio, Line.Fit fit) {
      var badness = 100 * Math.abs(ratio * ratio * ratio);
      if (badness > pass.tolerance) {
        return null;
      }
      var fitness = measure.isRagged() ? Fitness.DECENT : Fitness.of(ratio);
      var demerits = from.demerits() + demerits(from, at, badness, fitness);
      return new ActiveBreak(at, from.line() + 1, fitness, ratio, demerits, fit, from, items);
    }

    private double demerits(ActiveBreak from, int at, double badness, Fitness fitness) {
      var line = Prices.LINE + badness;
      var penalty = items.penaltyAt(at);
      var demerits = line * line + penalty * penalty;
      if (items.isHyphenAt(at) && from.isHyphened()) {
        demerits += Prices.DOUBLE_HYPHEN;
      }
      if (from.line() > 0 && fitness.isFarFrom(from.fitness())) {
        demerits += Prices.CONTRAST;
      }
      return at == items.count() - 1 ? demerits + lastLine(from, at) : demerits;
    }

    private double lastLine(ActiveBreak from, int at) {
      var runt =
          from.line() > 0
              && items.width(from.next(), at) < Math.round(Prices.RUNT_EMS * measure.em());
      return (runt ? Prices.RUNT : 0) + (from.isHyphened() ? Prices.FINAL_HYPHEN : 0);
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
