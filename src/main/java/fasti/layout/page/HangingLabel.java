package fasti.layout.page;

import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Labels that hang beside the first line of what they label.
final class HangingLabel {
  /// @param matter set beside the label's place
  /// @param label one line
  static List<VerticalItem> beside(List<VerticalItem> matter, List<Strip> label) {
    if (label.isEmpty()) {
      return matter;
    }
    if (matter.isEmpty()) {
      return List.of(label.getFirst());
    }
    return withFirstLine(matter, strip -> beside(strip, label.getFirst()));
  }

  private static Strip beside(Strip strip, Strip label) {
    return label.withHeight(strip.height()).with(strip, Length.ZERO, Length.ZERO);
  }

  /// The same matter with something done to its first line.
  static List<VerticalItem> withFirstLine(List<VerticalItem> matter, UnaryOperator<Strip> change) {
    var changed = new ArrayList<>(matter);
    for (int i = 0; i < changed.size(); i++) {
      var item = changed.get(i);
      if (item instanceof Strip strip) {
        changed.set(i, change.apply(strip));
        return changed;
      }
      if (item instanceof Passage passage) {
        changed.set(i, passage.withFirst(change));
        return changed;
      }
    }
    return changed;
  }

  private HangingLabel() {}
}
