package fasti.drawing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What has been recorded of an SVG drawing, and the names of what could not be.
final class SvgSheet {
  /// A drawing of more parts than this is a map of a continent, or an attack by references that
  /// multiply.
  private static final int MOST_TRACES = 200_000;

  private final Set<String> leftOut = new LinkedHashSet<>();
  private final List<Entry> entries = new ArrayList<>();

  record Clip(Trace.Path outline, Trace.Winding winding) {}

  private record Entry(List<Clip> clips, Trace trace) {}

  /// Thrown when a drawing grows beyond measure.
  static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooLarge() {
      super("the drawing has more than " + MOST_TRACES + " parts");
    }
  }

  /// @param clips from the outermost
  void add(List<Clip> clips, Trace trace) {
    if (entries.size() == MOST_TRACES) {
      throw new TooLarge();
    }
    entries.add(new Entry(clips, trace));
  }

  void leaveOut(String what) {
    leftOut.add(what);
  }

  List<String> leftOut() {
    return List.copyOf(leftOut);
  }

  /// Neighbours that are clipped alike stand together.
  List<Trace> traces() {
    return traces(0, entries.size(), 0);
  }

  private List<Trace> traces(int start, int end, int depth) {
    var traces = new ArrayList<Trace>();
    int at = start;
    while (at < end) {
      var clips = entries.get(at).clips;
      if (clips.size() == depth) {
        traces.add(entries.get(at).trace);
        at++;
      } else {
        var clip = clips.get(depth);
        int next = at + 1;
        while (next < end && isIn(entries.get(next), depth, clip)) {
          next++;
        }
        traces.add(new Trace.Clipped(clip.outline, clip.winding, traces(at, next, depth + 1)));
        at = next;
      }
    }
    return traces;
  }

  private static boolean isIn(Entry entry, int depth, Clip clip) {
    return entry.clips.size() > depth && entry.clips.get(depth).equals(clip);
  }
}
