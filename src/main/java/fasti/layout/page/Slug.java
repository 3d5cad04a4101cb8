package fasti.layout.page;

import fasti.layout.shape.GlyphRun;

/// Runs beside one another, cast in one piece: words, and spaces as wide as the line needs them. In
/// lead, a slug was a line of type cast in one piece.
///
/// A book holds millions of glyphs, but few different words: so a slug holds the runs, which all
/// their places in the book share, and glyphs are counted out only where they are written.
final class Slug implements GlyphString {
  private static final String SOFT_HYPHEN = "\u00ad";
  private static final int NONE = -1;
  private static final int NO_GLYPH = 0;

  private final GlyphRun[] runs;
  private final int[] extras;
  private final double scale;
  private final boolean mirrored;
  private int hyphened = NONE;
  private int space = NO_GLYPH;

  /// @param runs how many there will be
  /// @param scale of the glyphs' widths; 1 is none
  /// @param mirrored whether they are read from right to left
  Slug(int runs, double scale, boolean mirrored) {
    this.runs = new GlyphRun[runs];
    this.extras = new int[runs];
    this.scale = scale;
    this.mirrored = mirrored;
  }

  /// One shaped run as it stands.
  static Slug of(GlyphRun run) {
    var slug = new Slug(1, 1, run.isRightToLeft());
    slug.put(0, run, 0);
    return slug;
  }

  /// Puts a run at its place, counted from the left.
  ///
  /// @param extra width after its last glyph, in scaled points
  void put(int index, GlyphRun run, long extra) {
    runs[index] = run;
    extras[index] = Math.toIntExact(extra);
  }

  /// The last glyph of a run is the hyphen of a word that goes on in the next line.
  void hyphen(int index) {
    hyphened = index;
  }

  /// Puts a glyph behind all, which stands for a space and takes no room.
  ///
  /// @param glyph its number in the face; 0 for a face that has none
  void endInSpace(int glyph) {
    space = glyph;
  }

  @Override
  public long width() {
    long width = 0;
    for (int i = 0; i < runs.length; i++) {
      width += width(runs[i], scale) + extras[i];
    }
    return width;
  }

  /// How wide a run is whose glyphs are scaled, in scaled points.
  static long width(GlyphRun run, double scale) {
    if (scale == 1) {
      return run.width();
    }
    long sum = 0;
    for (int i = 0; i < run.count(); i++) {
      sum += Math.round(run.advance(i) * scale);
    }
    return sum;
  }

  @Override
  public GlyphRow row() {
    int count = space == NO_GLYPH ? 0 : 1;
    for (var run : runs) {
      count += run.count();
    }
    var casting = new Casting(count);
    for (int i = 0; i < runs.length; i++) {
      casting.append(runs[i], extras[i]);
      if (i == hyphened) {
        casting.texts[casting.count - 1] = SOFT_HYPHEN;
      }
    }
    if (space != NO_GLYPH) {
      casting.appendSpace();
    }
    return casting.row();
  }

  /// The glyphs, and what each stands for.
  private final class Casting {
    private static final long[] UNMOVED = {};

    private final int[] glyphs;
    private final long[] advances;
    private long[] offsetsX = UNMOVED;
    private long[] offsetsY = UNMOVED;
    private final String[] texts;
    private int count;

    Casting(int room) {
      glyphs = new int[room];
      advances = new long[room];
      texts = new String[room];
    }

    void append(GlyphRun run, long extra) {
      if (run.isMoved()) {
        move(run);
      }
      for (int i = 0; i < run.count(); i++, count++) {
        glyphs[count] = run.glyph(i);
        advances[count] = scaled(run.advance(i));
        texts[count] = run.letters(i);
      }
      if (count > 0) {
        advances[count - 1] += extra;
      }
    }

    void appendSpace() {
      glyphs[count] = space;
      texts[count] = " ";
      count++;
    }

    private void move(GlyphRun run) {
      if (offsetsX.length == 0) {
        offsetsX = new long[glyphs.length];
        offsetsY = new long[glyphs.length];
      }
      for (int i = 0; i < run.count(); i++) {
        offsetsX[count + i] = scaled(run.offsetX(i));
        offsetsY[count + i] = run.offsetY(i);
      }
    }

    private long scaled(long length) {
      return scale == 1 ? length : Math.round(length * scale);
    }

    GlyphRow row() {
      return new GlyphRow(glyphs, advances, offsetsX, offsetsY, mirrored ? turned() : texts);
    }

    /// The letters of glyphs that are read from right to left. Readers take glyphs from left to
    /// right and turn the letters round; so each glyph says its own turned already. Marks above and
    /// below a letter, which stand before it in this order, leave it to the letter to say them,
    /// lest anybody take them for lines of text.
    private String[] turned() {
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
      return turned;
    }
  }
}
