package fasti.drawing;

import fasti.style.TextStyle;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Divides words into lines: as few as the width allows, then as even as so many lines can be. A
/// word that is wider still makes its line as wide as it needs, up to the greatest width.
///
/// @param greatest what no line may exceed; a single word that does is cut
record LabelBreaker(String text, TextStyle style, Lettering lettering, Length greatest) {
  static final String SOFT_HYPHEN = "\u00ad";
  private static final String ELLIPSIS = "…";

  /// Each halving brings the narrowest width nearer; ten end within a quarter of a point.
  private static final int HALVINGS = 10;

  /// @param width that lines gladly keep to
  /// @param most lines; what does not go into so many is cut at a word, with an ellipsis
  List<Lettered> balanced(Length width, int most) {
    var lines = firstFit(width);
    if (lines.size() > most) {
      lines = firstFit(greatest);
    }
    if (lines.size() > most) {
      return cut(lines, most);
    }
    return evened(lines);
  }

  private List<Lettered> evened(List<Lettered> lines) {
    var best = lines;
    var tooNarrow = Length.ZERO;
    var wideEnough = widest(lines);
    for (int i = 0; i < HALVINGS && lines.size() > 1; i++) {
      var middle = tooNarrow.plus(wideEnough).times(0.5);
      var attempt = firstFit(middle);
      if (attempt.size() == lines.size() && widest(attempt).compareTo(wideEnough) <= 0) {
        best = attempt;
        wideEnough = middle;
      } else {
        tooNarrow = middle;
      }
    }
    return best;
  }

  private List<Lettered> firstFit(Length width) {
    var breaks = lettering.breaksIn(text);
    breaks.set(text.length());
    var lines = new ArrayList<Lettered>();
    int start = 0;
    while (start < text.length()) {
      int end = breaks.nextSetBit(start + 1);
      var line = between(start, end);
      for (int next = breaks.nextSetBit(end + 1); next > 0; next = breaks.nextSetBit(next + 1)) {
        var longer = between(start, next);
        if (longer.width().compareTo(width) > 0) {
          break;
        }
        line = longer;
        end = next;
      }
      lines.add(shortened(line));
      start = end;
    }
    return lines.isEmpty() ? List.of(lettering.set("", style)) : lines;
  }

  private Lettered between(int start, int end) {
    var words = text.substring(start, end).strip();
    var shown = words.replace(SOFT_HYPHEN, "");
    return lettering.set(words.endsWith(SOFT_HYPHEN) ? shown + "-" : shown, style);
  }

  private List<Lettered> cut(List<Lettered> lines, int most) {
    var kept = new ArrayList<>(lines.subList(0, most - 1));
    var words = lines.get(most - 1).text();
    var last = lettering.set(words + ELLIPSIS, style);
    while (last.width().compareTo(greatest) > 0 && words.indexOf(' ') > 0) {
      words = words.substring(0, words.lastIndexOf(' ')).strip();
      last = lettering.set(words + ELLIPSIS, style);
    }
    kept.add(shortened(last));
    return kept;
  }

  private Lettered shortened(Lettered line) {
    var kept = line.text();
    var shorter = line;
    while (shorter.width().compareTo(greatest) > 0 && !kept.isEmpty()) {
      kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
      shorter = lettering.set(kept + ELLIPSIS, style);
    }
    return shorter;
  }

  private static Length widest(List<Lettered> lines) {
    return lines.stream().map(Lettered::width).reduce(Length.ZERO, Length::max);
  }
}
