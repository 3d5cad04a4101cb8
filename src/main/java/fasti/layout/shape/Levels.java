package fasti.layout.shape;

import com.ibm.icu.text.Bidi;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;

/// The level that the bidirectional algorithm gives each character of a paragraph (UAX 9). Where
/// stretches stand by themselves, the algorithm is shown the text with the marks that say so, which
/// the text itself does not hold.
final class Levels {
  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
  private static final char POP = '\u2069';

  private final String text;
  private final StringBuilder marked = new StringBuilder();
  private final int[] places;

  private Levels(String text) {
    this.text = text;
    this.places = new int[text.length()];
  }

  static byte[] of(StyledText styled) {
    var text = styled.text();
    if (text.isEmpty()) {
      return new byte[0];
    }
    int direction =
        switch (styled.base()) {
          case LEFT_TO_RIGHT -> Bidi.DIRECTION_LEFT_TO_RIGHT;
          case RIGHT_TO_LEFT -> Bidi.DIRECTION_RIGHT_TO_LEFT;
        };
    return styled.isolates().isEmpty()
        ? new Bidi(text, direction).getLevels()
        : new Levels(text).marked(styled, direction);
  }

  private byte[] marked(StyledText styled, int direction) {
    mark(styled);
    var found = new Bidi(marked.toString(), direction).getLevels();
    var levels = new byte[places.length];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = found[places[i]];
    }
    return levels;
  }

  /// An isolate that begins together with another and ends later holds it.
  private void mark(StyledText styled) {
    var waiting =
        new ArrayDeque<>(
            styled.isolates().stream()
                .sorted(
                    Comparator.comparingInt(Isolate::start)
                        .thenComparing(Comparator.comparingInt(Isolate::end).reversed()))
                .toList());
    Deque<Isolate> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      while (!open.isEmpty() && open.peek().end() <= i) {
        open.pop();
        marked.append(POP);
      }
      while (!waiting.isEmpty() && waiting.peek().start() <= i) {
        var isolate = waiting.pop();
        if (isolate.end() > i) {
          open.push(isolate);
          marked.append(opening(isolate));
        }
      }
      places[i] = marked.length();
      marked.append(text.charAt(i));
    }
  }

  private static char opening(Isolate isolate) {
    return switch (isolate.direction()) {
      case LEFT_TO_RIGHT -> LEFT_TO_RIGHT_ISOLATE;
      case RIGHT_TO_LEFT -> RIGHT_TO_LEFT_ISOLATE;
    };
  }
}
