package fasti.layout.page;

import fasti.unit.Length;
import java.util.Optional;

/// Tells where something stands in the side column: side matter, tables across the page.
final class SideColumnInk {
  /// Letters reach about so far above and below their baseline, in type sizes.
  private static final double ASCENT = 0.8;

  private static final double DESCENT = 0.25;

  private final Length left;
  private final Length right;

  SideColumnInk(TypeArea area) {
    this.left = area.left(area.sideStart(), area.sideWidth());
    this.right = left.plus(area.sideWidth());
  }

  /// From the first to the last thing of a strip that reaches into the column.
  ///
  /// @param top of the strip
  Optional<SideNotes.Taken> of(Strip strip, Length top) {
    return strip.matter().stream()
        .map(SideColumnInk::extent)
        .filter(ink -> ink.left().compareTo(right) < 0 && ink.right().compareTo(left) > 0)
        .map(ink -> new SideNotes.Taken(top.plus(ink.top()), top.plus(ink.bottom())))
        .reduce(
            (one, other) ->
                new SideNotes.Taken(one.top().min(other.top()), one.bottom().max(other.bottom())));
  }

  private record Ink(Length left, Length right, Length top, Length bottom) {}

  private static Ink extent(Placed placed) {
    return switch (placed) {
      case Placed.Glyphs g ->
          new Ink(
              g.x(),
              g.x().plus(new Length(g.string().width())),
              g.baseline().minus(g.size().times(ASCENT)),
              g.baseline().plus(g.size().times(DESCENT)));
      case Placed.Rule r -> new Ink(r.x(), r.x().plus(r.width()), r.y(), r.y().plus(r.height()));
      case Placed.Art a ->
          new Ink(a.x(), a.x().plus(a.drawing().width()), a.y(), a.y().plus(a.drawing().height()));
      case Placed.Photograph p ->
          new Ink(p.x(), p.x().plus(p.width()), p.y(), p.y().plus(p.height()));
      case Placed.Vector v -> new Ink(v.x(), v.x().plus(v.width()), v.y(), v.y().plus(v.height()));
    };
  }
}
