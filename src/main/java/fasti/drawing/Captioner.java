package fasti.drawing;

import fasti.style.TextStyle;
import fasti.unit.Length;

/// Sets captions.
///
/// @param preferred how wide a caption may be before it is divided
/// @param greatest how wide it may be at all: the room there is
record Captioner(Design design, Lettering lettering, Length preferred, Length greatest) {
  /// More lines than this are no label any more.
  private static final int MOST_LINES = 4;

  /// @param page empty for none
  Caption set(String text, String page, TextStyle style) {
    var folio = lettering.set(page, design.folio());
    var gap = page.isEmpty() ? Length.ZERO : design.folioGap();
    // Room for the page is left in every line: which one is the last is not known before.
    var room = folio.width().plus(gap);
    var breaker = new LabelBreaker(text, style, lettering, greatest.minus(room));
    var lines = breaker.balanced(preferred.minus(room).min(greatest.minus(room)), MOST_LINES);
    return new Caption(lines, folio, gap);
  }
}
