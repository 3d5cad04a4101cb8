package fasti.layout.page;

import fasti.layout.page.LineSetter.Fragment;
import fasti.layout.shape.GlyphRun;
import java.util.ArrayList;
import java.util.List;

/// Strings the glyphs of several fragments together and finds what letters each stands for.
final class GlyphStringBuilder {
  private static final String SOFT_HYPHEN = "\u00ad";

  private final List<GlyphRun> runs = new ArrayList<>();
  private final List<Long> extras = new ArrayList<>();
  private final List<Double> scales = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private int count;

  void append(Fragment fragment) {
    append(fragment.run(), fragment.scale(), fragment.extra());
    if (fragment.hyphened()) {
      texts.set(texts.size() - 1, SOFT_HYPHEN);
    }
  }

  /// @param scale of the glyphs' widths; 1 is none
  /// @param extra width added after the run's last glyph, in scaled points
  void append(GlyphRun run, double scale, long extra) {
    runs.add(run);
    scales.add(scale);
    extras.add(extra);
    count += run.count();
    for (int i = 0; i < run.count(); i++) {
      texts.add(run.letters(i));
    }
  }

  /// The same for glyphs that are read from right to left. Readers take glyphs from left to right
  /// and turn the letters round; so each glyph says its own turned already. Marks above and below a
  /// letter, which stand before it in this order, leave it to the letter to say them, lest anybody
  /// take them for lines of text.
  GlyphString buildMirrored() {
    var string = build();
    var said = new StringBuilder();
    for (int i = 0; i < count; i++) {
      said.append(new StringBuilder(texts.get(i)).reverse());
      boolean isMark =
          string.advances()[i] == 0 && i + 1 < count && !string.texts().get(i).equals(" ");
      texts.set(i, isMark ? "" : said.toString());
      if (!isMark) {
        said.setLength(0);
      }
    }
    return new GlyphString(
        string.glyphs(), string.advances(), string.offsetsX(), string.offsetsY(), texts);
  }

  GlyphString build() {
    var glyphs = new int[count];
    var advances = new long[count];
    var offsetsX = new long[count];
    var offsetsY = new long[count];
    int at = 0;
    for (int r = 0; r < runs.size(); r++) {
      var run = runs.get(r);
      double scale = scales.get(r);
      for (int i = 0; i < run.count(); i++, at++) {
        glyphs[at] = run.glyph(i);
        advances[at] = Math.round(run.advance(i) * scale);
        offsetsX[at] = Math.round(run.offsetX(i) * scale);
        offsetsY[at] = run.offsetY(i);
      }
      if (at > 0) {
        advances[at - 1] += extras.get(r);
      }
    }
    return new GlyphString(glyphs, advances, offsetsX, offsetsY, texts);
  }
}
