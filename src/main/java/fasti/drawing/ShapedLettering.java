package fasti.drawing;

import fasti.layout.shape.BreakOpportunities;
import fasti.layout.shape.GlyphRun;
import fasti.layout.shape.Hyphenator;
import fasti.layout.shape.Itemizer;
import fasti.layout.shape.Shaper;
import fasti.layout.shape.StyledRange;
import fasti.layout.shape.StyledText;
import fasti.layout.shape.TextItem;
import fasti.style.TextStyle;
import fasti.text.Direction;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Lettering as the rest of the book has it: divided by script, face and direction, and shaped.
///
/// @param language BCP 47
record ShapedLettering(Shaper shaper, String language, Direction base) implements Lettering {
  private static final char SOFT_HYPHEN = '\u00ad';

  @Override
  public Lettered set(String text, TextStyle style) {
    var range = List.of(new StyledRange(0, text.length(), style, language));
    // A letter that no face has is told by who places the drawing: its glyph is the missing one.
    var items =
        text.isEmpty()
            ? List.<TextItem>of()
            : Itemizer.itemize(new StyledText(text, range, base), shaper.typecase(), _ -> {});
    var order = Itemizer.visualOrder(items.stream().mapToInt(TextItem::level).toArray());
    var runs = new ArrayList<GlyphRun>();
    long width = 0;
    for (int index : order) {
      var item = items.get(index);
      var run = shaper.shape(text.substring(item.start(), item.end()), item.setting());
      runs.add(run);
      width += run.width();
    }
    return new Lettered(text, style, runs, new Length(width));
  }

  @Override
  public BitSet breaksIn(String text) {
    var breaks = BreakOpportunities.in(text, language);
    for (int at = breaks.nextSetBit(0); at > 0; at = breaks.nextSetBit(at + 1)) {
      if (isWithinRange(text, at) || isAfterLoneLetter(text, at)) {
        breaks.clear(at);
      }
    }
    for (int at = text.indexOf(SOFT_HYPHEN); at >= 0; at = text.indexOf(SOFT_HYPHEN, at + 1)) {
      breaks.set(at + 1);
    }
    return breaks;
  }

  @Override
  public int[] hyphensIn(String word) {
    return Hyphenator.of(language).pointsIn(word);
  }

  /// Whether a line would end with a word of one letter: "a", "I", Russian "в", Polish "z".
  private static boolean isAfterLoneLetter(String text, int at) {
    return at >= 2
        && text.charAt(at - 1) == ' '
        && Character.isAlphabetic(text.charAt(at - 2))
        && (at == 2 || text.charAt(at - 3) == ' ');
  }

  /// Whether a line would begin between the dash and the second year of "1921–1929".
  private static boolean isWithinRange(String text, int at) {
    return at >= 2
        && Character.isDigit(text.charAt(at))
        && Character.getType(text.charAt(at - 1)) == Character.DASH_PUNCTUATION
        && Character.isDigit(text.charAt(at - 2));
  }
}
