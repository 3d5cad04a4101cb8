package fasti.layout.paragraph;

import java.util.Optional;

/// What a line costs after the lines before it.
final class Pricing {
  private static final double LOOSEST = 20;

  private final ParagraphItems items;
  private final Measure measure;
  private final TotalFit.Pass pass;

  Pricing(ParagraphItems items, Measure measure, TotalFit.Pass pass) {
    this.items = items;
    this.measure = measure;
    this.pass = pass;
  }

  /// How far the glue of a line is stretched or shrunk; below -1 the line does not fit.
  double ratio(ActiveBreak from, int at) {
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

  /// The break with the line that ends at it; none where the pass does not put up with the line.
  ///
  /// @param ratio -1 and more
  Optional<ActiveBreak> extend(ActiveBreak from, int at, double ratio) {
    var badness = 100 * Math.abs(ratio * ratio * ratio);
    if (badness > pass.tolerance) {
      return Optional.empty();
    }
    var fitness = measure.isRagged() ? Fitness.DECENT : Fitness.of(ratio);
    var demerits = from.demerits() + demerits(from, at, badness, fitness);
    return Optional.of(
        new ActiveBreak(at, from.line() + 1, fitness, ratio, demerits, Line.Fit.FITS, from, items));
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
}
