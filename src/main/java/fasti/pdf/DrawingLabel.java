package fasti.pdf;

import fasti.drawing.Shape;
import fasti.layout.page.GlyphString;
import fasti.layout.page.Placed;
import fasti.layout.shape.GlyphRun;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A drawing's label as glyphs on the page.
///
/// @param runs from left to right
record DrawingLabel(List<Placed.Glyphs> runs) {
  static DrawingLabel of(Placed.Art art, Shape.Label label) {
    var runs = new ArrayList<Placed.Glyphs>();
    var x = art.x().plus(label.start().x());
    for (var run : label.runs()) {
      runs.add(glyphs(art, label, run, x));
      x = x.plus(new Length(run.width()));
    }
    return new DrawingLabel(runs);
  }

  private static Placed.Glyphs glyphs(
      Placed.Art art, Shape.Label label, GlyphRun run, Length left) {
    return new Placed.Glyphs(
        art.marking(),
        left,
        art.y().plus(label.start().y()),
        run.face(),
        run.size(),
        1,
        label.style().ink(),
        GlyphString.of(run),
        run.isRightToLeft() ? Optional.of(run.text()) : Optional.empty(),
        "");
  }

  void show(TextContent content) {
    runs.forEach(content::show);
  }
}
