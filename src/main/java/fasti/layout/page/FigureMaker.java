package fasti.layout.page;

import fasti.layout.page.VerticalItem.Figure;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes one whole of the matter of a picture or a small table, so that it may leave its place.
final class FigureMaker {
  /// White above and below it in the text, in lines: the text comes back to its grid below.
  private static final double WHITE = 0.5;

  private final Desk desk;
  private final List<Strip> strips = new ArrayList<>();
  private Length white = Length.ZERO;

  FigureMaker(Desk desk) {
    this.desk = desk;
  }

  /// None where the matter is empty, or wider than the text: what stands in the side column must
  /// stay where nothing else stands beside it.
  Optional<Figure> of(List<VerticalItem> matter) {
    for (var item : matter) {
      take(item);
    }
    var leading = desk.styles().leading();
    return strips.isEmpty() || isWide()
        ? Optional.empty()
        : Optional.of(new Figure(strips, leading.times(WHITE), leading));
  }

  private void take(VerticalItem item) {
    switch (item) {
      case Strip strip -> add(strip);
      case Passage passage -> passage.best().strips().forEach(this::add);
      case Figure figure -> figure.strips().forEach(this::add);
      case VerticalItem.Space(var height) -> white = white.plus(height);
      case VerticalItem.ToGrid(var least, _) -> white = white.plus(least);
      case Band band -> add(band.portion(0, band.matter().size(), band.matter().size()));
      case VerticalItem.PageEnd _,
          VerticalItem.Head _,
          VerticalItem.PartEnd _,
          VerticalItem.WritingRoom _ -> {}
    }
  }

  private void add(Strip strip) {
    if (!strips.isEmpty() && !white.equals(Length.ZERO)) {
      strips.add(Strip.of(white, List.of()));
    }
    white = Length.ZERO;
    strips.add(strip);
  }

  private boolean isWide() {
    var area = desk.area();
    var left = area.left(Length.ZERO, area.measure());
    var right = left.plus(area.measure());
    return strips.stream()
        .flatMap(strip -> strip.matter().stream())
        .anyMatch(
            placed ->
                placed instanceof Placed.Rule rule
                    && (rule.x().compareTo(left) < 0
                        || rule.x().plus(rule.width()).compareTo(right) > 0));
  }
}
