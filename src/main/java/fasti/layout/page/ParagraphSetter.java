package fasti.layout.page;

import fasti.layout.paragraph.Line;
import fasti.layout.paragraph.Measure;
import fasti.layout.paragraph.TotalFit;
import fasti.report.Code;
import fasti.report.Diagnostic;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Sets one paragraph: from text to lines of glyphs.
final class ParagraphSetter {
  /// White at the end of a ragged line that is still agreeable, in ems.
  private static final double RAG_EMS = 3;

  private final Ledger ledger;

  ParagraphSetter(Ledger ledger) {
    this.ledger = ledger;
  }

  /// The lines; none for a paragraph without letters.
  List<SetLine> set(Copy copy, ParagraphStyle style, Length width) {
    if (copy.isEmpty()) {
      return List.of();
    }
    var material = new MaterialBuilder(copy, style, ledger).build();
    var setter = new LineSetter(copy, material, style, width, ledger);
    return set(copy, lines(material, style, width), setter);
  }

  /// A heading of several lines, in lines of nearly the same length: broken at the narrowest
  /// measure that takes no line more.
  List<SetLine> setBalanced(Copy copy, ParagraphStyle style, Length width) {
    if (copy.isEmpty()) {
      return List.of();
    }
    var material = new MaterialBuilder(copy, style, ledger).build();
    var setter = new LineSetter(copy, material, style, width, ledger);
    return set(copy, balanced(material, style, width), setter);
  }

  private static List<Line> balanced(Material material, ParagraphStyle style, Length width) {
    var lines = lines(material, style, width);
    var least = width.times(1.0 / lines.size());
    var greatest = width;
    for (int halving = 0; halving < HALVINGS && lines.size() > 1; halving++) {
      var middle = least.plus(greatest).times(0.5);
      var tried = lines(material, style, middle);
      boolean holds =
          tried.size() == lines.size()
              && tried.stream().allMatch(line -> line.fit() == Line.Fit.FITS);
      lines = holds ? tried : lines;
      greatest = holds ? middle : greatest;
      least = holds ? least : middle;
    }
    return lines;
  }

  /// Finer than the eye sees.
  private static final int HALVINGS = 7;

  private static List<Line> lines(Material material, ParagraphStyle style, Length width) {
    long em = style.letters().size().scaledPoints();
    var measure =
        MaterialBuilder.justifies(style)
            ? Measure.justified(width.scaledPoints(), em)
            : Measure.ragged(width.scaledPoints(), Math.round(RAG_EMS * em), em);
    return TotalFit.breakInto(material.items(), measure).best();
  }

  private List<SetLine> set(Copy copy, List<Line> lines, LineSetter setter) {
    var set = new ArrayList<SetLine>();
    for (var line : lines) {
      set.add(setter.set(line));
      if (set.getLast().overfull()) {
        tell(copy, set.getLast());
      }
    }
    return set;
  }

  private void tell(Copy copy, SetLine line) {
    int end = Math.min(copy.text().length(), line.start() + 40);
    ledger.report(
        Diagnostic.warning(
            Code.OVERFULL_LINE,
            copy.origin(),
            "a line is longer than the measure: “" + copy.text().substring(line.start(), end) + "”",
            "put a soft hyphen (U+00AD) where the long word may be broken, or shorten it"));
  }
}
