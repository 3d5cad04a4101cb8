package fasti.layout.page;

import fasti.layout.page.Material.Chunk;
import fasti.layout.page.Material.Part;
import fasti.layout.page.ParagraphStyle.Alignment;
import fasti.layout.paragraph.Item;
import fasti.layout.paragraph.Line;
import fasti.layout.shape.GlyphRun;
import fasti.layout.shape.Itemizer;
import fasti.text.Direction;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Sets the lines of one paragraph once their ends are known: shapes broken words anew, gives the
/// white that is left to the spaces, and puts right-to-left text into its order on the line.
final class LineSetter {
  private static final char LINE_BREAK = '\u2028';

  private final Copy copy;
  private final Material material;
  private final ParagraphStyle style;
  private final Length measure;
  private final Ledger ledger;
  private final Direction direction;

  LineSetter(Copy copy, Material material, ParagraphStyle style, Length measure, Ledger ledger) {
    this.copy = copy;
    this.material = material;
    this.style = style;
    this.measure = measure;
    this.ledger = ledger;
    this.direction = copy.direction();
  }

  /// Letters or a space with the glyphs that show it.
  ///
  /// @param scale of the glyphs' widths; 1 is none
  /// @param ink the sum of the scaled advances, in scaled points
  /// @param extra width after the glyphs, in scaled points: air between ideographs, and what
  ///   justification adds
  /// @param glue how far the extra may change
  record Fragment(
      Chunk chunk,
      int start,
      int end,
      GlyphRun run,
      boolean hyphened,
      double scale,
      long ink,
      long extra,
      Item.Glue glue) {
    /// Letters of a chunk, as long as they are shown by the whole of it.
    static Fragment letters(Chunk chunk, int start, int end, double scale) {
      var run = chunk.run();
      return new Fragment(chunk, start, end, run, false, scale, Slug.width(run, scale), 0, FIRM);
    }

    static Fragment whole(Chunk chunk, double scale, Item.Glue glue) {
      var run = chunk.run();
      long ink = Slug.width(run, scale);
      return new Fragment(chunk, chunk.start(), chunk.end(), run, false, scale, ink, 0, glue);
    }

    long width() {
      return ink + extra;
    }

    Fragment widenedBy(long more) {
      return more == 0
          ? this
          : new Fragment(chunk, start, end, run, hyphened, scale, ink, extra + more, glue);
    }

    Fragment shownBy(GlyphRun other) {
      long shown = Slug.width(other, scale);
      return new Fragment(chunk, start, end, other, hyphened, scale, shown, extra, glue);
    }

    Fragment withHyphen() {
      return new Fragment(chunk, start, end, run, true, scale, ink, extra, glue);
    }

    Fragment followedBy(Item.Glue air) {
      return new Fragment(chunk, start, end, run, hyphened, scale, ink, extra + air.width(), air);
    }
  }

  SetLine set(Line line) {
    var hyphened = isHyphened(line);
    var fragments = justified(fragments(line, hyphened), line);
    var lefts = lefts(fragments, line);
    int start = fragments.isEmpty() ? 0 : fragments.getFirst().start();
    int end = fragments.isEmpty() ? 0 : fragments.getLast().end();
    var pieces = new PieceMaker(ledger, fragments, lefts).pieces(endsInSpace(end));
    return new SetLine(start, pieces, glosses(fragments, lefts), calls(start, end), ending(line));
  }

  private List<SetLine.Piece> glosses(List<Fragment> fragments, long[] lefts) {
    if (material.glosses().isEmpty() || fragments.isEmpty()) {
      return List.of();
    }
    int start = fragments.getFirst().start();
    int end = fragments.getLast().end();
    var pieces = new ArrayList<SetLine.Piece>();
    for (var gloss : material.glosses()) {
      if (gloss.gloss().start() < end && gloss.gloss().end() > start) {
        pieces.addAll(placed(gloss, fragments, lefts));
      }
    }
    return pieces;
  }

  /// Over its letters, wherever they stand on the line.
  private static List<SetLine.Piece> placed(SetGloss set, List<Fragment> fragments, long[] lefts) {
    long left = Long.MAX_VALUE;
    long right = Long.MIN_VALUE;
    var size = set.gloss().stand().size();
    for (int i = 0; i < lefts.length; i++) {
      var fragment = fragments.get(i);
      if (fragment.start() < set.gloss().end() && fragment.end() > set.gloss().start()) {
        left = Math.min(left, lefts[i]);
        right = Math.max(right, lefts[i] + fragment.width() - fragment.extra());
        size = fragment.run().size();
      }
    }
    return left < right ? set.over(left, right, size) : List.of();
  }

  private List<Copy.Call> calls(int start, int end) {
    return copy.calls().isEmpty()
        ? List.of()
        : copy.calls().stream().filter(c -> c.start() >= start && c.start() < end).toList();
  }

  private boolean endsInSpace(int end) {
    return end < copy.text().length()
        && (copy.text().charAt(end) == ' ' || copy.text().charAt(end) == LINE_BREAK);
  }

  /// A word that has a hyphen of its own is broken at it all the same.
  SetLine.Ending ending(Line line) {
    return material.items().get(line.end()) instanceof Item.Penalty(_, _, _, var kind)
            && kind == Item.Kind.HYPHEN
        ? SetLine.Ending.HYPHENED
        : SetLine.Ending.WHOLE;
  }

  /// The first character of a line in the paragraph's text; where it has none, that of the text.
  int start(Line line) {
    for (int i = line.start(); i < line.end(); i++) {
      switch (material.parts().get(i)) {
        case Part.Letters(_, var from, _) -> {
          return from;
        }
        case Chunk chunk -> {
          return chunk.start();
        }
        case Part.Air _, Part.Mark _ -> {}
      }
    }
    return 0;
  }

  private boolean isHyphened(Line line) {
    return material.items().get(line.end()) instanceof Item.Penalty(var width, _, _, _)
        && width > 0;
  }

  private List<Fragment> fragments(Line line, boolean hyphened) {
    var fragments = new ArrayList<Fragment>(line.end() - line.start());
    for (int i = line.start(); i < line.end(); i++) {
      switch (material.parts().get(i)) {
        case Part.Word word -> fragments.add(Fragment.whole(word, scale(line, word), FIRM));
        case Part.Letters(var word, var from, _) -> {
          i = lastOf(word, i, line.end());
          fragments.add(Fragment.letters(word, from, endOf(i), scale(line, word)));
        }
        case Part.Gap gap -> fragments.add(Fragment.whole(gap, scale(line, gap), glueAt(i)));
        case Part.Air _ -> {
          if (!fragments.isEmpty()) {
            fragments.add(fragments.removeLast().followedBy(glueAt(i)));
          }
        }
        case Part.Mark _ -> {}
      }
    }
    for (int i = 0; i < fragments.size(); i++) {
      fragments.set(i, reshaped(fragments.get(i), hyphened && i == fragments.size() - 1));
    }
    return fragments;
  }

  /// The last part of a word that stands on the line: between two parts there is but a place to
  /// break.
  private int lastOf(Part.Word word, int first, int limit) {
    int last = first;
    for (int i = first + 1; i < limit; i++) {
      switch (material.parts().get(i)) {
        case Part.Letters(var other, _, _) when other.start() == word.start() -> last = i;
        case Part.Mark _ -> {}
        default -> {
          return last;
        }
      }
    }
    return last;
  }

  private int endOf(int index) {
    return material.parts().get(index) instanceof Part.Letters letters ? letters.end() : 0;
  }

  private static final Item.Glue FIRM = new Item.Glue(0, 0, 0);

  private Item.Glue glueAt(int index) {
    return material.items().get(index) instanceof Item.Glue glue ? glue : FIRM;
  }

  private static double scale(Line line, Chunk chunk) {
    return line.expansion() != 0 && MaterialBuilder.isElastic(chunk.item())
        ? 1 + line.expansion() * Logotypes.EXPANSION
        : 1;
  }

  /// A part of a word, or one with a hyphen, is shaped anew.
  private Fragment reshaped(Fragment fragment, boolean hyphened) {
    var chunk = fragment.chunk();
    if (!hyphened && fragment.start() == chunk.start() && fragment.end() == chunk.end()) {
      return fragment;
    }
    var letters = copy.text().substring(fragment.start(), fragment.end());
    var shown = hyphened ? letters.replace("\u00AD", "") + "-" : letters;
    var again = fragment.shownBy(ledger.shaper().shape(shown, chunk.item().setting()));
    return hyphened ? again.withHyphen() : again;
  }

  /// Spaces take what the line has too much or too little, each as much as it gives; the last line
  /// is only ever shrunk. No space is shrunk by more than half as much again as it gives gladly.
  private List<Fragment> justified(List<Fragment> unjustified, Line line) {
    var fragments = unjustified;
    boolean stretches = MaterialBuilder.justifies(style) && !isLast(line);
    long white = room(line) - width(fragments);
    if (white > 0 ? !stretches : !MaterialBuilder.justifies(style)) {
      return fragments;
    }
    if (white > 0 && style.alignment() == Alignment.KASHIDA) {
      fragments = new Kashida(copy, ledger.shaper()).lengthened(fragments, white);
      white = room(line) - width(fragments);
    }
    long give = 0;
    for (var fragment : fragments) {
      give += give(fragment, white);
    }
    if (give > 0) {
      spread(fragments, Math.max(white, -give * 3 / 2), give);
    }
    return fragments;
  }

  private static long give(Fragment fragment, long white) {
    return white > 0 ? fragment.glue().stretch() : fragment.glue().shrink();
  }

  /// Whole scaled points, and their sum exact: each space takes the difference of two roundings.
  private static void spread(List<Fragment> fragments, long white, long give) {
    long before = 0;
    for (int i = 0; i < fragments.size(); i++) {
      var fragment = fragments.get(i);
      long share = give(fragment, white);
      if (share > 0) {
        long after = before + share;
        fragments.set(i, fragment.widenedBy(part(white, after, give) - part(white, before, give)));
        before = after;
      }
    }
  }

  private static long part(long white, long share, long whole) {
    return Math.round((double) white * share / whole);
  }

  private long indent(Line line) {
    return line.start() == 0 ? style.indent().scaledPoints() : 0;
  }

  /// What the line's glyphs have to fill.
  private long room(Line line) {
    return measure.scaledPoints() + line.left() + line.right() - indent(line);
  }

  private static long width(List<Fragment> fragments) {
    long width = 0;
    for (var fragment : fragments) {
      width += fragment.width();
    }
    return width;
  }

  /// Whether a line begins at the right: where the paragraph is read so. A single line keeps to the
  /// edge of those around it all the same: a list's is to stand at its bullet, a table's at the
  /// others of its column. One that is indented is known for a paragraph in any case.
  private boolean isMirrored(Line line) {
    boolean alone = line.start() == 0 && isLast(line) && style.indent().scaledPoints() == 0;
    return (alone ? ledger.direction() : direction) == Direction.RIGHT_TO_LEFT;
  }

  private boolean isLast(Line line) {
    return material.items().get(line.end() - 1) instanceof Item.Fill;
  }

  /// Where each fragment begins from the line's left end, in scaled points.
  private long[] lefts(List<Fragment> fragments, Line line) {
    var levels = new int[fragments.size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = fragments.get(i).chunk().item().level();
    }
    long white = room(line) - width(fragments);
    boolean mirrored = isMirrored(line);
    long left =
        switch (style.alignment()) {
          case JUSTIFIED, KASHIDA, START -> mirrored ? white : indent(line) - line.left();
          case END -> mirrored ? 0 : indent(line) + white;
          case CENTRE -> white / 2;
        };
    var lefts = new long[levels.length];
    for (int index : Itemizer.visualOrder(levels)) {
      lefts[index] = left;
      left += fragments.get(index).width();
    }
    return lefts;
  }
}
