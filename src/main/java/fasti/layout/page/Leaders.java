package fasti.layout.page;

import fasti.unit.Length;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Rows of dots that lead the eye from a title to its page, all on one grid.
final class Leaders {
  private static final double STEP_POINTS = 5.6;
  private static final int LEAST = 2;

  private final Desk desk;
  private final List<SetLine> line;

  /// By how many dots they have.
  private final Map<Integer, GlyphRow> rows = new HashMap<>();

  Leaders(Desk desk) {
    this.desk = desk;
    var style = desk.styles().entry();
    var dot = desk.copy(".", desk.styles().quiet(style.letters()));
    this.line = desk.set(dot, style, desk.area().width());
  }

  /// @param from where the title ends, from the start edge
  /// @param to where the dots end
  /// @param height of the entry; the dots stand on its last line
  Strip between(Length from, Length to, Length height) {
    var styles = desk.styles();
    var style = styles.entry();
    var step = styles.scaled(STEP_POINTS);
    int count = (int) Math.floor(to.minus(from).minus(step).over(step));
    if (count < LEAST || line.isEmpty()) {
      return Strip.of(Length.ZERO, List.of());
    }
    var dot = line.getFirst().pieces().getFirst();
    var width = step.times(count);
    var placed =
        new Placed.Glyphs(
            new Marking.Artifact(Marking.Kind.LAYOUT),
            desk.area().left(to.minus(width), width),
            height.minus(style.leading()).plus(style.baseline()),
            dot.face(),
            dot.size(),
            1,
            dot.ink(),
            rows.computeIfAbsent(count, many -> row(dot, step, many)),
            Optional.empty(),
            "");
    return Strip.of(Length.ZERO, List.of(placed));
  }

  private static GlyphRow row(SetLine.Piece dot, Length step, int count) {
    var glyphs = new int[count];
    var advances = new long[count];
    var texts = new String[count];
    Arrays.fill(glyphs, dot.string().row().glyphs()[0]);
    Arrays.fill(advances, step.scaledPoints());
    Arrays.fill(texts, ".");
    return new GlyphRow(glyphs, advances, new long[0], new long[0], texts);
  }
}
