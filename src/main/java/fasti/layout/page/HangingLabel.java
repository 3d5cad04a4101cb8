package fasti.layout.page;

import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Labels that hang beside the first line of what they label.
final class HangingLabel {
  /// @param matter set beside the label's place
  /// @param label one line
  static List<VerticalItem> beside(List<VerticalItem> matter, List<Strip> label) {
    var labelled = new ArrayList<VerticalItem>(matter);
    if (label.isEmpty()) {
      return labelled;
    }
    for (int i = 0; i < labelled.size(); i++) {
      if (labelled.get(i) instanceof Strip strip) {
        labelled.set(
            i, label.getFirst().withHeight(strip.height()).with(strip, Length.ZERO, Length.ZERO));
        return labelled;
      }
    }
    labelled.add(label.getFirst());
    return labelled;
  }

  private HangingLabel() {}
}
