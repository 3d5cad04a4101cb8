package fasti.layout.page;

import fasti.layout.page.LineSetter.Fragment;
import fasti.layout.shape.GlyphRun;
import java.util.List;

/// Strings the glyphs of several fragments together and finds what letters each stands for.
final class GlyphStringBuilder {
  private static final String SOFT_HYPHEN = "\u00ad";
  private static final long[] NONE = {};

  private final int[] glyphs;
  private final long[] advances;
  private long[] offsetsX = NONE;
  private long[] offsetsY = NONE;
  private final String[] texts;
  private int count;

  /// @param room how many glyphs there will be
  GlyphStringBuilder(int room) {
    glyphs = new int[room];
    advances = new long[room];
    texts = new String[room];
  }

  void append(Fragment fragment) {
    append(fragment.run(), fragment.scale(), fragment.extra());
    if (fragment.hyphened()) {
      texts[count - 1] = SOFT_HYPHEN;
    }
  }

  /// @param scale of the glyphs' widths; 1 is none
  /// @param extra width added after the run's last glyph, in scaled points
  void append(GlyphRun run, double scale, long extra) {
    if (run.isMoved()) {
      move(run, scale);
    }
    for (int i = 0; i < run.count(); i++, count++) {
      glyphs[count] = run.glyph(i);
      advances[count] = Math.round(run.advance(i) * scale);
      texts[count] = run.letters(i);
    }
    if (count > 0) {
      advances[count - 1] += extra;
    }
  }

  private void move(GlyphRun run, double scale) {
    if (offsetsX.length == 0) {
      offsetsX = new long[glyphs.length];
      offsetsY = new long[glyphs.length];
    }
    for (int i = 0; i < run.count(); i++) {
      offsetsX[count + i] = Math.round(run.offsetX(i) * scale);
      offsetsY[count + i] = run.offsetY(i);
    }
  }

  /// The same for glyphs that are read from right to left. Readers take glyphs from left to right
  /// and turn the letters round; so each glyph says its own turned already. Marks above and below a
  /// letter, which stand before it in this order, leave it to the letter to say them, lest anybody
  /// take them for lines of text.
  GlyphString buildMirrored() {
    var turned = new String[count];
    var said = new StringBuilder();
    for (int i = 0; i < count; i++) {
      said.append(new StringBuilder(texts[i]).reverse());
      boolean isMark = advances[i] == 0 && i + 1 < count && !texts[i].equals(" ");
      turned[i] = isMark ? "" : said.toString();
      if (!isMark) {
        said.setLength(0);
      }
    }
    return new GlyphString(glyphs, advances, offsetsX, offsetsY, List.of(turned));
  }

  GlyphString build() {
    return new GlyphString(glyphs, advances, offsetsX, offsetsY, List.of(texts));
  }
}
