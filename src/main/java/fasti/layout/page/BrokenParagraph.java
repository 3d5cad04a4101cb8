package fasti.layout.page;

import fasti.layout.paragraph.Breaks;
import fasti.layout.paragraph.Line;
import fasti.layout.paragraph.Setting;
import fasti.report.Code;
import fasti.report.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/// A paragraph that can be set in several ways. Glyphs are put in place only for the setting that
/// is chosen.
final class BrokenParagraph {
  private final Copy copy;
  private final LineSetter setter;
  private final Breaks breaks;
  private final List<Integer> longWords;
  private final Ledger ledger;

  /// @param longWords where words begin that no line holds
  BrokenParagraph(
      Copy copy, LineSetter setter, Breaks breaks, List<Integer> longWords, Ledger ledger) {
    this.copy = copy;
    this.setter = setter;
    this.breaks = breaks;
    this.longWords = longWords;
    this.ledger = ledger;
  }

  Setting best() {
    return breaks.best();
  }

  /// Without the best.
  List<Setting> others() {
    return breaks.others();
  }

  /// How a line would end.
  SetLine.Ending ending(Line line) {
    return setter.ending(line);
  }

  /// The first character of a line in the paragraph's text, counted from 0.
  int start(Line line) {
    return setter.start(line);
  }

  /// The setting's lines with their glyphs; words that are longer than the measure are told.
  List<SetLine> set(Setting setting) {
    longWords.forEach(this::tell);
    var set = new ArrayList<SetLine>(setting.lines().size());
    for (var line : setting.lines()) {
      set.add(setter.set(line));
    }
    return set;
  }

  private void tell(int start) {
    int end = Math.min(copy.text().length(), start + 40);
    ledger.report(
        Diagnostic.warning(
            Code.OVERFULL_LINE,
            copy.origin(),
            "a word is longer than the line: “" + copy.text().substring(start, end) + "”",
            "put a soft hyphen (U+00AD) where it may be broken, or shorten it"));
  }
}
