package fasti.drawing;

import fasti.style.TextStyle;
import fasti.unit.Length;
import java.util.List;

/// The words beside a mark, in one line or, where they are many, in several of nearly equal length.
///
/// @param lines empty only where nothing is set yet
/// @param folio the page, after the last line; without text where there is none
/// @param folioGap before the page; zero where there is none
record Caption(List<Lettered> lines, Lettered folio, Length folioGap) {
  /// For a mark whose words are not set yet.
  static Caption unset(TextStyle style) {
    return new Caption(List.of(), new Lettered("", style, List.of(), Length.ZERO), Length.ZERO);
  }

  Caption {
    lines = List.copyOf(lines);
  }

  /// @param line counted from 0
  /// @return with the page, if it is the last line
  Length lineWidth(int line) {
    var words = lines.get(line).width();
    return line == lines.size() - 1 ? words.plus(folioGap).plus(folio.width()) : words;
  }

  Length width() {
    var widest = Length.ZERO;
    for (int line = 0; line < lines.size(); line++) {
      widest = widest.max(lineWidth(line));
    }
    return widest;
  }
}
