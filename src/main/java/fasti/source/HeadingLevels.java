package fasti.source;

import java.util.ArrayDeque;
import java.util.Deque;

/// Heading levels without gaps: whatever number of `#` an author begins with is level 1, and each
/// deeper one is the next, as a tag tree must have them (ISO 14289-1, 7.4.2).
final class HeadingLevels {
  private final Deque<Integer> open = new ArrayDeque<>();

  /// @param written 1 to 6
  /// @return counted from 1
  int of(int written) {
    while (!open.isEmpty() && open.peek() >= written) {
      open.pop();
    }
    open.push(written);
    return open.size();
  }
}
