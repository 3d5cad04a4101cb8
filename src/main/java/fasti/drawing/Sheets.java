package fasti.drawing;

import fasti.unit.Length;
import java.util.List;
import java.util.Optional;

/// Chooses the form of a time line: across in one drawing, or down in as many as it needs.
///
/// @param draft whose captions need not be set
record Sheets(Draft draft, Frame frame) {
  /// Across the page the eye jumps from row to row: more events than this are read more easily in
  /// one column, one below the other.
  private static final int MOST_ACROSS = 80;

  /// When the first page's rest is less than this share of a page, the time line is planned as if
  /// it began on a new one.
  private static final double LEAST_SHARE = 0.3;

  List<Drawing> drawings() {
    if (draft.entries().size() <= MOST_ACROSS) {
      var across = new Sheets(draft.captioned(), frame);
      var plan = across.across(frame.firstHeight());
      if (plan.isPresent()) {
        return List.of(Painter.paint(plan.get()));
      }
    }
    boolean usable = frame.firstHeight().compareTo(frame.nextHeight().times(LEAST_SHARE)) >= 0;
    var first = usable ? frame.firstHeight() : frame.nextHeight();
    return new Upright(draft, new Frame(frame.width(), first, frame.nextHeight())).drawings();
  }

  /// As airy as the height allows; with the captions as they are.
  Optional<Plan> across(Length height) {
    for (var density : Density.values()) {
      var plan = new Planner(draft, density).plan(draft.entries(), Period.ALL);
      if (plan.height().compareTo(height) <= 0) {
        return Optional.of(plan);
      }
    }
    return Optional.empty();
  }
}
