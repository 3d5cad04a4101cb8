package fasti.layout.page;

import fasti.layout.page.SetLine.Piece;
import fasti.layout.shape.GlyphRun;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A gloss with its glyphs, and the room that its letters make for it. Lengths are scaled points.
///
/// @param runs the glyphs, from left to right
/// @param push how far the letters are moved apart
record SetGloss(Copy.Gloss gloss, List<GlyphRun> runs, Push push) {
  SetGloss {
    runs = List.copyOf(runs);
  }

  /// White that comes between letters whose reading is wider than they are.
  ///
  /// @param each around every glyph, half before it and half after
  /// @param ends before the first glyph, and as much after the last
  record Push(long each, long ends) {
    static final Push NONE = new Push(0, 0);
  }

  boolean isReadingOf(int index) {
    return gloss.kind() instanceof Copy.Kind.Reading
        && gloss.start() <= index
        && index < gloss.end();
  }

  /// The glyphs of a part of the letters, moved apart.
  ///
  /// @param start of the part in the paragraph's text
  /// @param end after it
  GlyphRun pushed(GlyphRun letters, int start, int end) {
    long before = start == gloss.start() ? push.ends() : 0;
    long after = end == gloss.end() ? push.ends() : 0;
    var spread = push.each() == 0 ? letters : letters.spread(push.each());
    return before == 0 && after == 0 ? spread : spread.cut(-before, -after);
  }

  private long width() {
    return runs.stream().mapToLong(GlyphRun::width).sum();
  }

  /// In the middle of the letters; kana that are narrower than these spread over them.
  ///
  /// @param left of the letters
  /// @param right of the letters
  /// @param size of the letters
  List<Piece> over(long left, long right, Length size) {
    long white = right - left - width();
    long each = white > 0 && spreads() ? white / glyphs() : 0;
    long x = each > 0 ? left : left + white / 2;
    var pieces = new ArrayList<Piece>(runs.size());
    for (var run : runs) {
      var spread = each > 0 ? run.spread(each) : run;
      pieces.add(piece(spread, x, gloss.stand().over(size)));
      x += spread.width();
    }
    return pieces;
  }

  private boolean spreads() {
    return gloss.kind() instanceof Copy.Kind.Reading && GlossStyle.isSquare(gloss.words());
  }

  private int glyphs() {
    return runs.stream().mapToInt(GlyphRun::count).sum();
  }

  private Piece piece(GlyphRun run, long x, Length rise) {
    return new Piece(
        new Length(x),
        rise,
        run.face(),
        run.size(),
        1,
        gloss.style().ink(),
        marking(),
        Optional.empty(),
        GlyphString.of(run),
        Optional.empty(),
        "");
  }

  private Marking marking() {
    return switch (gloss.kind()) {
      case Copy.Kind.Reading(var leaf) -> new Marking.Content(leaf);
      case Copy.Kind.Mark() -> new Marking.Artifact(Marking.Kind.LAYOUT);
    };
  }
}
