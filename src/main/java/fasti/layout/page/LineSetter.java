package fasti.layout.page;

import fasti.layout.page.Material.Chunk;
import fasti.layout.page.Material.Part;
import fasti.layout.paragraph.Item;
import fasti.layout.paragraph.Line;
import fasti.layout.shape.GlyphRun;
import fasti.layout.shape.Itemizer;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Sets the lines of one paragraph once their ends are known: shapes broken words anew, gives the
/// white that is left to the spaces, and puts right-to-left text into its order on the line.
final class LineSetter {
  private final Copy copy;
  private final Material material;
  private final ParagraphStyle style;
  private final Length measure;
  private final Ledger ledger;

  LineSetter(Copy copy, Material material, ParagraphStyle style, Length measure, Ledger ledger) {
    this.copy = copy;
    this.material = material;
    this.style = style;
    this.measure = measure;
    this.ledger = ledger;
  }

  /// Letters or a space with the glyphs that show it.
  ///
  /// @param extra width that justification adds, in scaled points
  record Fragment(Chunk chunk, int start, int end, GlyphRun run, boolean hyphened, long extra) {
    long width() {
      return run.width() + extra;
    }

    Fragment widenedBy(long more) {
      return new Fragment(chunk, start, end, run, hyphened, more);
    }
  }

  SetLine set(Line line) {
    var hyphened = isHyphened(line);
    var fragments = justified(fragments(line, hyphened), line);
    var pieces = new PieceMaker(ledger).pieces(fragments, lefts(fragments, line));
    int start = fragments.isEmpty() ? 0 : fragments.getFirst().start();
    int end = fragments.isEmpty() ? 0 : fragments.getLast().end();
    var calls = copy.calls().stream().filter(c -> c.start() >= start && c.start() < end).toList();
    return new SetLine(start, pieces, calls, ending(line), line.fit() == Line.Fit.OVERFULL);
  }

  /// A word that has a hyphen of its own is broken at it all the same.
  SetLine.Ending ending(Line line) {
    return material.items().get(line.end()) instanceof Item.Penalty(_, _, var kind)
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
        case Part.Gap(var chunk) -> {
          return chunk.start();
        }
        case Part.Mark _ -> {}
      }
    }
    return 0;
  }

  private boolean isHyphened(Line line) {
    return material.items().get(line.end()) instanceof Item.Penalty(var width, _, _) && width > 0;
  }

  private List<Fragment> fragments(Line line, boolean hyphened) {
    var fragments = new ArrayList<Fragment>();
    for (int i = line.start(); i < line.end(); i++) {
      switch (material.parts().get(i)) {
        case Part.Letters(var chunk, var from, var to) -> {
          boolean goesOn =
              !fragments.isEmpty()
                  && fragments.getLast().chunk().start() == chunk.start()
                  && fragments.getLast().end() == from;
          int start = goesOn ? fragments.removeLast().start() : from;
          fragments.add(new Fragment(chunk, start, to, chunk.run(), false, 0));
        }
        case Part.Gap(var chunk) ->
            fragments.add(new Fragment(chunk, chunk.start(), chunk.end(), chunk.run(), false, 0));
        case Part.Mark _ -> {}
      }
    }
    for (int i = 0; i < fragments.size(); i++) {
      fragments.set(i, reshaped(fragments.get(i), hyphened && i == fragments.size() - 1));
    }
    return fragments;
  }

  /// A part of a word, or one with a hyphen, is shaped anew.
  private Fragment reshaped(Fragment fragment, boolean hyphened) {
    var chunk = fragment.chunk();
    if (!hyphened && fragment.start() == chunk.start() && fragment.end() == chunk.end()) {
      return fragment;
    }
    var letters = copy.text().substring(fragment.start(), fragment.end());
    var run = ledger.shaper().shape(hyphened ? letters + "-" : letters, chunk.item().setting());
    return new Fragment(chunk, fragment.start(), fragment.end(), run, hyphened, 0);
  }

  /// Spaces take what the line has too much or too little, each as much as its width; the last line
  /// is only ever shrunk.
  private List<Fragment> justified(List<Fragment> fragments, Line line) {
    boolean stretches =
        MaterialBuilder.justifies(style)
            && !(material.items().get(line.end() - 1) instanceof Item.Fill);
    long white = measure.scaledPoints() - indent(line) - width(fragments);
    if (white > 0 ? !stretches : !MaterialBuilder.justifies(style)) {
      return fragments;
    }
    long spaces = 0;
    for (var fragment : fragments) {
      spaces += isGap(fragment) ? fragment.run().width() : 0;
    }
    if (spaces == 0) {
      return fragments;
    }
    long shared = Math.max(white, -spaces / 2);
    var widened = new ArrayList<Fragment>(fragments.size());
    long before = 0;
    for (var fragment : fragments) {
      if (isGap(fragment)) {
        long after = before + fragment.run().width();
        // Whole scaled points, and their sum exact: each space takes the difference of two
        // roundings.
        long extra =
            Math.round((double) shared * after / spaces)
                - Math.round((double) shared * before / spaces);
        widened.add(fragment.widenedBy(extra));
        before = after;
      } else {
        widened.add(fragment);
      }
    }
    return widened;
  }

  private boolean isGap(Fragment fragment) {
    char first = copy.text().charAt(fragment.start());
    return first == ' ' || first == '\u00a0' || first == '\n' || first == '\t';
  }

  private long indent(Line line) {
    return line.start() == 0 ? style.indent().scaledPoints() : 0;
  }

  private static long width(List<Fragment> fragments) {
    return fragments.stream().mapToLong(Fragment::width).sum();
  }

  /// Where each fragment begins from the line's left end, in scaled points.
  private long[] lefts(List<Fragment> fragments, Line line) {
    var levels = fragments.stream().mapToInt(f -> f.chunk().item().level()).toArray();
    long white = measure.scaledPoints() - indent(line) - width(fragments);
    boolean mirrored = ledger.isRightToLeft();
    long left =
        switch (style.alignment()) {
          case JUSTIFIED, START -> mirrored ? white : indent(line);
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
