package fasti.layout.shape;

import fasti.text.Direction;
import java.util.List;

/// A program that sets a few words of Latin, for a test of what it loads.
final class LatinRun {
  public static void main(String[] arguments) {
    var text = "Lenin’s “New Economic Policy”, 1921–28: Москва, Ἀθῆναι.";
    var range = new StyledRange(0, text.length(), Styles.SERIF, "en");
    var styled = new StyledText(text, List.of(range), Direction.LEFT_TO_RIGHT);
    var shaper = new Shaper(Styles.TYPECASE);
    for (var item : Itemizer.itemize(styled, Styles.TYPECASE, _ -> {})) {
      shaper.shape(text.substring(item.start(), item.end()), item.setting());
    }
    BreakOpportunities.in(text, "en");
    Hyphenator.of("en").pointsIn("representation");
  }

  private LatinRun() {}
}
