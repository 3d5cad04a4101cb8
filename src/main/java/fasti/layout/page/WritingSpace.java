package fasti.layout.page;

import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Gives the white at the foot of a section's last page to its questions, as lines to write on.
final class WritingSpace {
  /// Some white stays, so that the page does not look crammed.
  private static final double LEFT_WHITE = 0.03;

  private final List<VerticalItem> matter;

  private WritingSpace(List<VerticalItem> matter) {
    this.matter = matter;
  }

  /// A page's matter with more lines to write on where there was white.
  ///
  /// @param white left at the foot of the page
  /// @param height of the type area
  static List<VerticalItem> fill(List<VerticalItem> matter, Length white, Length height) {
    if (matter.stream().noneMatch(item -> item instanceof VerticalItem.WritingRoom)) {
      return matter;
    }
    var most = inked(matter).plus(white).minus(height.times(LEFT_WHITE));
    return new WritingSpace(matter).filled(most);
  }

  /// The height down to the last strip.
  private static Length inked(List<VerticalItem> items) {
    int end = items.size();
    while (end > 0 && !(items.get(end - 1) instanceof Strip)) {
      end--;
    }
    return Galley.height(items.subList(0, end));
  }

  /// One line after another to the questions in turn, beginning with the last, which asks for most.
  private List<VerticalItem> filled(Length most) {
    var lines = new int[matter.size()];
    boolean given = true;
    while (given) {
      given = false;
      for (int i = matter.size() - 1; i >= 0; i--) {
        boolean open =
            matter.get(i) instanceof VerticalItem.WritingRoom room && lines[i] < room.most();
        if (open) {
          lines[i]++;
          boolean fits = inked(filled(lines)).compareTo(most) <= 0;
          lines[i] -= fits ? 0 : 1;
          given |= fits;
        }
      }
    }
    return filled(lines);
  }

  /// The matter with as many lines more below each question as it was given.
  private List<VerticalItem> filled(int[] lines) {
    var filled = new ArrayList<VerticalItem>();
    for (int i = 0; i < matter.size(); i++) {
      filled.add(matter.get(i));
      if (matter.get(i) instanceof VerticalItem.WritingRoom(var line, _)) {
        for (int n = 0; n < lines[i]; n++) {
          filled.add(line);
        }
      }
    }
    return filled;
  }
}
