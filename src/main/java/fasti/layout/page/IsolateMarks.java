package fasti.layout.page;

import fasti.layout.shape.Isolate;
import fasti.text.Direction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Takes the characters that begin and end an isolate (UAX 9, 2.4.2) out of a paragraph's letters
/// and notes what they held apart: they have no ink, and whoever copies the words does not want
/// them.
final class IsolateMarks {
  private static final char LEFT_TO_RIGHT = '\u2066';
  private static final char RIGHT_TO_LEFT = '\u2067';
  private static final char FIRST_STRONG = '\u2068';
  private static final char POP = '\u2069';

  private final StringBuilder text;
  private final List<Isolate> found;
  private final Deque<Opened> opened = new ArrayDeque<>();

  /// @param text of the paragraph, which letters are added to
  /// @param found is added to
  IsolateMarks(StringBuilder text, List<Isolate> found) {
    this.text = text;
    this.found = found;
  }

  private record Opened(int start, char mark) {}

  /// Adds letters to the paragraph, without the marks.
  void append(String letters) {
    int plain = 0;
    while (plain < letters.length() && !isMark(letters.charAt(plain))) {
      plain++;
    }
    text.append(letters, 0, plain);
    for (int i = plain; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      if (!isMark(letter)) {
        text.append(letter);
      } else if (letter != POP) {
        opened.push(new Opened(text.length(), letter));
      } else if (!opened.isEmpty()) {
        close(opened.pop());
      }
    }
  }

  private static boolean isMark(char letter) {
    return letter >= LEFT_TO_RIGHT && letter <= POP;
  }

  private void close(Opened isolate) {
    int start = isolate.start();
    found.add(new Isolate(start, text.length(), direction(isolate.mark(), start)));
  }

  private Direction direction(char mark, int start) {
    return switch (mark) {
      case LEFT_TO_RIGHT -> Direction.LEFT_TO_RIGHT;
      case RIGHT_TO_LEFT -> Direction.RIGHT_TO_LEFT;
      case FIRST_STRONG -> Direction.ofWords(text.substring(start));
      default -> throw new IllegalStateException("no mark that opens an isolate: " + mark);
    };
  }
}
