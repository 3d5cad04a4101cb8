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
              GlyphString.of(run),
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
}
