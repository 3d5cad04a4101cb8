package fasti.layout.page;

import fasti.layout.paragraph.Breaks;
import fasti.layout.paragraph.Measure;
import fasti.layout.paragraph.TotalFit;
import fasti.unit.Length;
import java.util.List;
import java.util.function.Function;

/// Sets one paragraph: from text to lines of glyphs.
final class ParagraphSetter {
  /// White at the end of a ragged line that is still agreeable, in ems.
  private static final double RAG_EMS = 3;

  /// In a ragged column of fewer ems a last line of one short word is no hole in the page, and to
  /// break the word before it is worse: a year below its day in a column of dates.
  private static final double NARROW_EMS = 15;

  private final Ledger ledger;

  ParagraphSetter(Ledger ledger) {
    this.ledger = ledger;
  }

  /// The lines; none for a paragraph without letters.
  List<SetLine> set(Copy copy, ParagraphStyle style, Length width) {
    if (copy.isEmpty()) {
      return List.of();
    }
    var broken = breakUp(copy, style, width);
    return broken.set(broken.best());
  }

  /// A paragraph that has letters, with the best ways to set it.
  BrokenParagraph breakUp(Copy copy, ParagraphStyle wanted, Length width) {
    var style = fitting(wanted, width);
    return broken(copy, style, width, material -> breaks(material, style, width));
  }

  /// Where a word is longer than the line, it is divided where it must be.
  private BrokenParagraph broken(
      Copy copy, ParagraphStyle style, Length width, Function<Material, Breaks> breaker) {
    var material = new MaterialBuilder(copy, style, ledger).build();
    var setter = new LineSetter(copy, material, style, width, ledger);
    var breaks = breaker.apply(material);
    if (breaks.best().fits()) {
      return new BrokenParagraph(copy, setter, breaks, List.of(), ledger);
    }
    var divided = MaterialBuilder.dividing(copy, style, ledger, width).build();
    return new BrokenParagraph(
        copy,
        new LineSetter(copy, divided, style, width, ledger),
        breaker.apply(divided),
        breaks.best().overfull().stream().map(setter::start).toList(),
        ledger);
  }

  /// Where hardly five words stand on a line, spaces would gape: such lines are left ragged.
  private static ParagraphStyle fitting(ParagraphStyle style, Length width) {
    return MaterialBuilder.justifies(style)
            && width.compareTo(style.letters().size().times(NARROWEST_EMS)) < 0
        ? style.aligned(ParagraphStyle.Alignment.START)
        : style;
  }

  /// Some thirty letters of a text face.
  private static final double NARROWEST_EMS = 12.5;

  /// A heading of several lines, in lines of nearly the same length: broken at the narrowest
  /// measure that takes no line more.
  List<SetLine> setBalanced(Copy copy, ParagraphStyle style, Length width) {
    if (copy.isEmpty()) {
      return List.of();
    }
    var broken = broken(copy, style, width, material -> balanced(material, style, width));
    return broken.set(broken.best());
  }

  private static Breaks balanced(Material material, ParagraphStyle style, Length width) {
    var breaks = breaks(material, style, width);
    int count = breaks.best().lines().size();
    var least = width.times(1.0 / count);
    var greatest = width;
    for (int halving = 0; halving < HALVINGS && count > 1; halving++) {
      var middle = least.plus(greatest).times(0.5);
      var tried = breaks(material, style, middle);
      boolean holds = tried.best().lines().size() == count && tried.best().fits();
      breaks = holds ? tried : breaks;
      greatest = holds ? middle : greatest;
      least = holds ? least : middle;
    }
    return breaks;
  }

  /// Finer than the eye sees.
  private static final int HALVINGS = 7;

  private static Breaks breaks(Material material, ParagraphStyle style, Length width) {
    long em = style.letters().size().scaledPoints();
    var measure =
        MaterialBuilder.justifies(style)
            ? Measure.justified(width.scaledPoints(), em)
            : Measure.ragged(
                width.scaledPoints(),
                Math.round(RAG_EMS * em),
                width.scaledPoints() < NARROW_EMS * em ? 0 : em);
    return TotalFit.breakInto(material.items(), measure);
  }
}
