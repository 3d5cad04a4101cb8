package fasti.layout.page;

import fasti.layout.paragraph.Item;
import fasti.layout.shape.Setting;

/// What a paragraph's lines would look like at their edges, wherever they are broken: how far
/// letters hang into the margin, and which word the eye meets there.
///
/// Words are told apart by numbers that are made of their letters: equal words have equal numbers.
/// For a line's end that number is of the letters from the word's start up to there, for a line's
/// start of those up to the word's end, as a broken word shows only a part of itself.
final class LineEdges {
  /// Shorter words are too common and too slight to be noticed in a column.
  private static final int SHORTEST_NOTICED = 3;

  /// Odd, so that no letter's part in a number is lost; the usual factor of string hashes.
  private static final int FACTOR = 31;

  private final String text;
  private final int[] upTo;
  private final int[] from;

  LineEdges(String text) {
    this.text = text;
    this.upTo = new int[text.length() + 1];
    this.from = new int[text.length() + 1];
    int word = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean counts = Character.isLetterOrDigit(text.charAt(i));
      boolean parts = isSpace(text.charAt(i));
      letters = parts ? 0 : letters + (counts ? 1 : 0);
      word = parts ? 0 : counts ? word * FACTOR + Character.toLowerCase(text.charAt(i)) : word;
      upTo[i + 1] = letters < SHORTEST_NOTICED ? 0 : word;
    }
    word = 0;
    letters = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      boolean counts = Character.isLetterOrDigit(text.charAt(i));
      boolean parts = isSpace(text.charAt(i));
      letters = parts ? 0 : letters + (counts ? 1 : 0);
      word = parts ? 0 : counts ? word * FACTOR + Character.toLowerCase(text.charAt(i)) : word;
      from[i] = letters < SHORTEST_NOTICED ? 0 : word;
    }
  }

  static boolean isSpace(char letter) {
    return letter <= ' ' || letter == '\u00a0' || letter == '\u2028';
  }

  Item.Edge plain(int start, int end) {
    return new Item.Edge(0, 0, from[start], upTo[end]);
  }

  Item.Edge hanging(Setting setting, int start, int end) {
    return new Item.Edge(
        left(text.charAt(start), setting),
        right(text.charAt(end - 1), setting),
        from[start],
        upTo[end]);
  }

  /// What hangs out as far, at another place.
  Item.Edge among(Item.Edge edge, int start, int end) {
    return new Item.Edge(edge.left(), edge.right(), from[start], upTo[end]);
  }

  private static long left(char letter, Setting setting) {
    return scaled(setting.face().protrusion().left(letter), setting);
  }

  /// How far a letter may hang out at a line's end, in scaled points.
  static long right(char letter, Setting setting) {
    return scaled(setting.face().protrusion().right(letter), setting);
  }

  private static long scaled(int units, Setting setting) {
    return setting.style().size().scaledPoints() * units / setting.face().unitsPerEm();
  }
}
