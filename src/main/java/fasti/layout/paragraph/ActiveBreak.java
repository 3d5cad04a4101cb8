package fasti.layout.paragraph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A break that was found feasible, with the cheapest way to it.
final class ActiveBreak {
  static final ActiveBreak START = new ActiveBreak();

  private final int item;
  private final int next;
  private final int line;
  private final Fitness fitness;
  private final double ratio;
  private final double demerits;
  private final Line.Fit fit;
  private final boolean hyphened;
  private final @Nullable ActiveBreak before;

  private ActiveBreak() {
    this.item = -1;
    this.next = 0;
    this.line = 0;
    this.fitness = Fitness.DECENT;
    this.ratio = 0;
    this.demerits = 0;
    this.fit = Line.Fit.FITS;
    this.hyphened = false;
    this.before = null;
  }

  ActiveBreak(
      int item,
      int line,
      Fitness fitness,
      double ratio,
      double demerits,
      Line.Fit fit,
      ActiveBreak before,
      ParagraphItems items) {
    this.item = item;
    this.next = items.firstAfter(item);
    this.line = line;
    this.fitness = fitness;
    this.ratio = ratio;
    this.demerits = demerits;
    this.fit = fit;
    this.hyphened = items.isHyphenAt(item);
    this.before = before;
  }

  /// The item that the line ends at; -1 before the first line.
  int item() {
    return item;
  }

  /// The first item of the line that begins here.
  int next() {
    return next;
  }

  /// How many lines end here or before.
  int line() {
    return line;
  }

  Fitness fitness() {
    return fitness;
  }

  /// Of all lines up to here.
  double demerits() {
    return demerits;
  }

  boolean isHyphened() {
    return hyphened;
  }

  /// The lines up to here, in order.
  List<Line> lines() {
    var lines = new ArrayList<Line>();
    for (var end = this; end.before != null; end = end.before) {
      lines.add(new Line(end.before.next, end.item, end.ratio, end.fit));
    }
    Collections.reverse(lines);
    return lines;
  }
}
