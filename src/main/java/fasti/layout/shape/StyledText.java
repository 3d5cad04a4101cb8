package fasti.layout.shape;

import fasti.text.Direction;
import java.util.List;

/// A paragraph and how its characters are to look.
///
/// @param ranges in order, without gaps
/// @param base the direction that a line begins in
/// @param isolates each apart from the others or within one
public record StyledText(
    String text, List<StyledRange> ranges, Direction base, List<Isolate> isolates) {
  public StyledText {
    ranges = List.copyOf(ranges);
    isolates = List.copyOf(isolates);
  }

  public StyledText(String text, List<StyledRange> ranges, Direction base) {
    this(text, ranges, base, List.of());
  }

  /// Whether all of it runs from left to right, without asking further.
  boolean isPlain() {
    return base == Direction.LEFT_TO_RIGHT && !isAnyTurned() && PlainText.holdsOnly(text);
  }

  private boolean isAnyTurned() {
    for (var isolate : isolates) {
      if (isolate.direction() != Direction.LEFT_TO_RIGHT) {
        return true;
      }
    }
    return false;
  }
}
