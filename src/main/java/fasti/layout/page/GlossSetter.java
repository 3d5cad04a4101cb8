package fasti.layout.page;

import fasti.layout.page.SetGloss.Push;
import fasti.layout.shape.EastAsian;
import fasti.layout.shape.GlyphRun;
import fasti.layout.shape.Itemizer;
import fasti.layout.shape.StyledRange;
import fasti.layout.shape.StyledText;
import fasti.text.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/// Shapes what stands over and under the letters of one paragraph, and finds how far letters are to
/// be moved apart for readings that are wider.
final class GlossSetter {
  /// A reading may hang over the kana beside its letters by half of one of its own characters, in
  /// ems of the reading: farther, and it would seem to be theirs. Where a line begins or ends
  /// there, it hangs out as little.
  private static final double OVERHANG = 0.5;

  private final Copy copy;
  private final Ledger ledger;

  GlossSetter(Copy copy, Ledger ledger) {
    this.copy = copy;
    this.ledger = ledger;
  }

  /// @param widths the width of a gloss's letters by themselves, in scaled points
  List<SetGloss> set(ToLongFunction<Copy.Gloss> widths) {
    var set = new ArrayList<SetGloss>(copy.glosses().size());
    for (var gloss : copy.glosses()) {
      var runs = shaped(gloss);
      set.add(
          switch (gloss.kind()) {
            case Copy.Kind.Mark() -> new SetGloss(gloss, runs, Push.NONE);
            case Copy.Kind.Reading _ ->
                new SetGloss(gloss, runs, push(gloss, runs, widths.applyAsLong(gloss)));
          });
    }
    return set;
  }

  private List<GlyphRun> shaped(Copy.Gloss gloss) {
    var words = gloss.words();
    var range = new StyledRange(0, words.length(), gloss.style(), copy.language());
    var text = new StyledText(words, List.of(range), Direction.LEFT_TO_RIGHT);
    return Itemizer.itemize(
            text,
            ledger.shaper().typecase(),
            index -> ledger.reportMissing(words.codePointAt(index), copy.origin()))
        .stream()
        .map(
            item ->
                ledger.shaper().shape(words.substring(item.start(), item.end()), item.setting()))
        .toList();
  }

  private Push push(Copy.Gloss gloss, List<GlyphRun> runs, long letters) {
    long needed =
        runs.stream().mapToLong(GlyphRun::width).sum() - letters - 2 * overhang(gloss, runs);
    if (needed <= 0) {
      return Push.NONE;
    }
    var base = copy.text().substring(gloss.start(), gloss.end());
    return GlossStyle.isSquare(base)
        ? new Push(Math.ceilDiv(needed, base.codePointCount(0, base.length())), 0)
        : new Push(0, Math.ceilDiv(needed, 2));
  }

  /// On each side: a reading stands in the middle.
  private long overhang(Copy.Gloss gloss, List<GlyphRun> runs) {
    boolean free = isPlainKana(gloss.start() - 1) && isPlainKana(gloss.end());
    return free ? Math.round(runs.getFirst().size().scaledPoints() * OVERHANG) : 0;
  }

  private boolean isPlainKana(int index) {
    return index >= 0
        && index < copy.text().length()
        && EastAsian.isKana(copy.text().charAt(index))
        && copy.glosses().stream().noneMatch(g -> g.start() <= index && index < g.end());
  }
}
