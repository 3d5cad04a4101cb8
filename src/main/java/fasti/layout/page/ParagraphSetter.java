package fasti.layout.page;

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
    long em = style.letters().size().scaledPoints();
    var measure =
        MaterialBuilder.justifies(style)
            ? Measure.justified(width.scaledPoints(), em)
            : Measure.ragged(width.scaledPoints(), Math.round(RAG_EMS * em), em);
    var breaks = TotalFit.breakInto(material.items(), measure);
    var setter = new LineSetter(copy, material, style, width, ledger);
    var lines = new ArrayList<SetLine>();
    for (var line : breaks.best()) {
      var set = setter.set(line);
      lines.add(set);
      if (set.overfull()) {
        tell(copy, set);
      }
    }
    return lines;
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
