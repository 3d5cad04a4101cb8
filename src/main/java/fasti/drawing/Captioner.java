package fasti.drawing;

import fasti.style.TextStyle;
import fasti.unit.Length;
import java.util.List;

/// Sets captions.
///
/// @param folios the letters of page numbers
/// @param folioGap before a page number
/// @param preferred how wide a caption may be before it is divided
/// @param greatest how wide it may be at all: the room there is
record Captioner(
    Lettering lettering, TextStyle folios, Length folioGap, Length preferred, Length greatest) {
  /// More lines than this are no label any more.
  private static final int MOST_LINES = 4;

  /// @param page empty for none
  Caption set(String text, String page, TextStyle style) {
    // A real space before the page: without one, whoever copies the text would join the two.
    var folio = lettering.set(page.isEmpty() ? "" : " " + page, folios);
    var space = lettering.set(" ", folios).width();
    var gap = page.isEmpty() ? Length.ZERO : folioGap.minus(space).max(Length.ZERO);
    // Room for the page is left in every line: which one is the last is not known before.
    var room = folio.width().plus(gap);
    var whole = lettering.set(text, style);
    if (whole.width().compareTo(preferred.min(greatest).minus(room)) <= 0) {
      return new Caption(List.of(whole), folio, gap);
    }
    var breaker = new LabelBreaker(text, style, lettering, greatest.minus(room));
    var lines = breaker.balanced(preferred.minus(room).min(greatest.minus(room)), MOST_LINES);
    return new Caption(lines, folio, gap);
  }
}
