package fasti.pdf;

import fasti.drawing.Shape;
import fasti.layout.page.GlyphString;
import fasti.layout.page.Placed;
import fasti.layout.shape.GlyphRun;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A drawing's label as glyphs on the page.
///
/// @param replacement the words in reading order, where a run from right to left is among them
record DrawingLabel(List<Placed.Glyphs> runs, Optional<String> replacement) {
  static DrawingLabel of(Placed.Art art, Shape.Label label) {
    var runs = new ArrayList<Placed.Glyphs>();
    var x = art.x().plus(label.start().x());
    for (var run : label.runs()) {
      runs.add(
          new Placed.Glyphs(
              art.marking(),
              x,
              art.y().plus(label.start().y()),
              run.face(),
              run.size(),
              1,
              label.style().ink(),
              string(run),
              Optional.empty(),
              ""));
      x = x.plus(new Length(run.width()));
    }
    boolean mirrored = label.runs().stream().anyMatch(GlyphRun::isRightToLeft);
    return new DrawingLabel(runs, mirrored ? Optional.of(label.text()) : Optional.empty());
  }

  /// The glyphs of all runs stay together in one span where they say something else than they show.
  void show(TextContent content) {
    replacement.ifPresentOrElse(
        text -> content.showAs(text, "", runs), () -> runs.forEach(content::show));
  }

  private static GlyphString string(GlyphRun run) {
    int count = run.count();
    var glyphs = new int[count];
    var advances = new long[count];
    var offsetsX = new long[count];
    var offsetsY = new long[count];
    for (int i = 0; i < count; i++) {
      glyphs[i] = run.glyph(i);
      advances[i] = run.advance(i);
      offsetsX[i] = run.offsetX(i);
      offsetsY[i] = run.offsetY(i);
    }
    return new GlyphString(glyphs, advances, offsetsX, offsetsY, texts(run));
  }

  /// A cluster reaches to where the next one begins; its first glyph has the letters.
  private static List<String> texts(GlyphRun run) {
    var starts = new int[run.count()];
    Arrays.setAll(starts, run::cluster);
    var sorted = starts.clone();
    Arrays.sort(sorted);
    var texts = new ArrayList<String>();
    for (int i = 0; i < starts.length; i++) {
      boolean first = i == 0 || starts[i] != starts[i - 1];
      texts.add(first ? run.text().substring(starts[i], next(sorted, starts[i], run)) : "");
    }
    return texts;
  }

  private static int next(int[] sorted, int start, GlyphRun run) {
    for (int other : sorted) {
      if (other > start) {
        return other;
      }
    }
    return run.text().length();
  }
}
