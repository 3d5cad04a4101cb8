package fasti.layout.page;

import fasti.layout.page.ParagraphStyle.Hyphens;
import fasti.layout.paragraph.Cost;
import fasti.layout.paragraph.Item;
import fasti.layout.shape.GlyphRun;
import fasti.layout.shape.Setting;
import fasti.layout.shape.Shaper;

/// All words of a book that are set alike, each made ready once: most words come again, and one
/// look-up then does for shaping, dividing and measuring.
final class Logotypes {
  /// A word space may grow by half at ratio 1, and shrink by a third.
  private static final double STRETCH = 0.5;

  private static final double SHRINK = 1.0 / 3;

  /// Letters may be a fiftieth wider or narrower than they are drawn: more, and lines of the same
  /// face look like lines of two (Thành, 2000).
  static final double EXPANSION = 0.02;

  /// As much as a line whose spaces are nearly two fifths wider than they should be: less, and
  /// pages are hyphened for a trifle; more, and narrow columns gape.
  private static final Cost HYPHEN = new Cost.Of(40);

  /// Where lines may be short a word is divided only to save the rag from a hole of over three ems.
  private static final Cost HYPHEN_IN_RAG = new Cost.Of(150);

  /// A proper name should rather stay whole (Bringhurst, 2.4.9).
  private static final Cost HYPHEN_IN_NAME = new Cost.Of(75);

  private final Shaper shaper;
  private final Manner manner;
  private final GlyphRun space;
  private final Item.Glue gap;
  private final Item hyphen;
  private final Item hyphenInName;
  private final LogotypeCase words = new LogotypeCase(this::cast);

  Logotypes(Shaper shaper, Manner manner) {
    this.shaper = shaper;
    this.manner = manner;
    this.space = shape(" ");
    this.gap = gap(space.width());
    this.hyphen = hyphen(HYPHEN);
    this.hyphenInName = hyphen(HYPHEN_IN_NAME);
  }

  /// All that words have to have in common to be set alike.
  ///
  /// @param lines whether they are stretched to the measure
  /// @param letters whether they may be drawn a little wider or narrower
  record Manner(Setting setting, Lines lines, Letters letters, Hyphens hyphens) {
    boolean isElastic() {
      return lines == Lines.JUSTIFIED && letters == Letters.ELASTIC;
    }
  }

  enum Lines {
    JUSTIFIED,
    RAGGED
  }

  enum Letters {
    ELASTIC,
    FIRM
  }

  /// As every word space is set.
  GlyphRun space() {
    return space;
  }

  Item.Glue gap() {
    return gap;
  }

  /// @param width in scaled points
  static Item.Glue gap(long width) {
    return new Item.Glue(width, Math.round(width * STRETCH), Math.round(width * SHRINK));
  }

  private Item hyphen(Cost inLine) {
    boolean justified = manner.lines() == Lines.JUSTIFIED;
    long hang = justified ? LineEdges.right('-', manner.setting()) : 0;
    return new Item.Penalty(
        shape("-").width(), hang, justified ? inLine : HYPHEN_IN_RAG, Item.Kind.HYPHEN);
  }

  GlyphRun shape(String letters) {
    return shaper.shape(letters, manner.setting());
  }

  /// The word that stands in a text from one place to another.
  Logotype word(String text, int start, int end) {
    return words.word(text, start, end);
  }

  private Logotype cast(String letters) {
    var run = SquareSeam.trimmed(shape(letters));
    var edges = new LineEdges(letters);
    var points = Syllables.in(letters, manner.setting(), manner.hyphens());
    var boxes = new Item.Box[points.length + 1];
    for (int i = 0; i < boxes.length; i++) {
      int from = i == 0 ? 0 : points[i - 1];
      int to = i == points.length ? letters.length() : points[i];
      boxes[i] = box(run.widthBetween(from, to), edges, from, to);
    }
    return new Logotype(letters, run, run.width(), points, boxes, hyphenIn(letters));
  }

  /// A part of a word, or of a text.
  ///
  /// @param width in scaled points
  Item.Box box(long width, LineEdges edges, int from, int to) {
    return manner.isElastic()
        ? new Item.Box(
            width, Math.round(width * EXPANSION), edges.hanging(manner.setting(), from, to))
        : new Item.Box(width, 0, edges.plain(from, to));
  }

  /// The hyphen of a word that is divided. In German every noun has a capital.
  Item hyphenIn(String letters) {
    boolean isName =
        Character.isUpperCase(letters.charAt(0)) && !manner.setting().language().startsWith("de");
    return isName ? hyphenInName : hyphen;
  }
}
