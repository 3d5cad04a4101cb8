package fasti.layout.page;

import fasti.document.Word;
import fasti.document.Words;
import fasti.layout.shape.Shaper;
import fasti.layout.shape.Typecase;
import fasti.report.Origin;
import fasti.style.HouseStyle;
import fasti.text.Direction;
import java.util.EnumMap;
import java.util.List;

/// A desk with the shipped faces, where each fixed word is its own name.
final class TestDesk {
  private static final Shaper SHAPER = new Shaper(Typecase.with(List.of()));

  static Desk of(HouseStyle style) {
    var words = new EnumMap<Word, String>(Word.class);
    for (var word : Word.values()) {
      words.put(word, word.name());
    }
    var ledger =
        new Ledger(SHAPER, new Words(words), Origin.of("book"), "en-GB", Direction.LEFT_TO_RIGHT);
    return new Desk(
        ledger, new Stylebook(style), new TypeArea(style.page(), Direction.LEFT_TO_RIGHT));
  }

  private TestDesk() {}
}
