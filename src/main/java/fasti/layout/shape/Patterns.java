package fasti.layout.shape;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Liang's patterns of one language. They stay in the text that they come in; beside it stands a
/// hash table of where each begins, by its letters. So 8,500 patterns are at hand in a few
/// milliseconds, and to divide a word each of its stretches, up to the longest pattern, is looked
/// up. Built once, then only read.
final class Patterns {
  /// A multiplier that scatters near numbers (Knuth, The Art of Computer Programming 3, 6.4).
  private static final int SCATTER = 0x9E37_79B9;

  /// Most patterns take more of the text than this, so that the table is about half full; none
  /// takes less than three, so that it is never full.
  private static final int TEXT_PER_PATTERN = 5;

  private static final char WORD_EDGE = '.';

  private final String text;
  private final int[] starts;
  private final int[] hashes;
  private int longest;
  private final Map<String, int[]> exceptions = new HashMap<>();

  private Patterns(String text) {
    this.text = text;
    int size = Integer.highestOneBit(2 * (text.length() / TEXT_PER_PATTERN) + 16) * 2;
    this.starts = new int[size];
    this.hashes = new int[size];
  }

  /// @param patterns as TeX has them, `.ab1c`, between white space
  /// @param exceptions whole words with a hyphen at each place: `ta-ble`
  static Patterns of(String patterns, String exceptions) {
    // A space at the start, so that no pattern begins at 0, which means an empty place.
    var made = new Patterns(" " + patterns + " ");
    made.enterAll();
    exceptions.lines().map(String::strip).filter(word -> !word.isEmpty()).forEach(made::except);
    return made;
  }

  private void enterAll() {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        if (i > start) {
          enter(start, i);
        }
        start = i + 1;
      }
    }
  }

  private void enter(int start, int end) {
    int hash = 0;
    int letters = 0;
    for (int i = start; i < end; i++) {
      if (!isFigure(text.charAt(i))) {
        hash = extended(hash, text.charAt(i));
        letters++;
      }
    }
    longest = Math.max(longest, letters);
    int slot = firstSlot(hash);
    while (starts[slot] != 0) {
      slot = nextSlot(slot);
    }
    starts[slot] = start;
    hashes[slot] = hash;
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }

  private static int extended(int hash, char letter) {
    return 31 * hash + letter;
  }

  private int firstSlot(int hash) {
    return (hash * SCATTER) >>> (1 + Integer.numberOfLeadingZeros(starts.length));
  }

  private int nextSlot(int slot) {
    return (slot + 1) & (starts.length - 1);
  }

  private void except(String divided) {
    var places = new int[divided.length()];
    int letters = 0;
    int found = 0;
    for (int i = 0; i < divided.length(); i++) {
      if (divided.charAt(i) == '-') {
        places[found++] = letters;
      } else {
        letters++;
      }
    }
    exceptions.put(divided.replace("-", ""), Arrays.copyOf(places, found));
  }

  /// Whether a letter occurs at all: French and Italian patterns know the apostrophe.
  boolean know(char letter) {
    return text.indexOf(letter) >= 0;
  }

  /// The places in a word where it may be divided, without regard to its ends.
  ///
  /// @param word in small letters
  /// @return indices before which the second part begins, ascending
  int[] placesIn(String word) {
    int[] known = exceptions.get(word);
    return known != null
        ? known.clone()
        : oddPlaces(new Weighing(WORD_EDGE + word + WORD_EDGE).weigh());
  }

  private static int[] oddPlaces(byte[] highest) {
    var places = new int[highest.length];
    int found = 0;
    // The frame shifts places by one; the edges of the word are no places.
    for (int i = 2; i < highest.length - 2; i++) {
      if (highest[i] % 2 == 1) {
        places[found++] = i - 1;
      }
    }
    return Arrays.copyOf(places, found);
  }

  /// The work on one word: for each place the highest figure of all patterns that fit there.
  private final class Weighing {
    private final String framed;
    private final byte[] highest;

    Weighing(String framed) {
      this.framed = framed;
      this.highest = new byte[framed.length() + 1];
    }

    byte[] weigh() {
      for (int start = 0; start < framed.length(); start++) {
        int hash = 0;
        int end = Math.min(framed.length(), start + longest);
        for (int i = start; i < end; i++) {
          hash = extended(hash, framed.charAt(i));
          weighStretch(start, i + 1, hash);
        }
      }
      return highest;
    }

    private void weighStretch(int start, int end, int hash) {
      int slot = firstSlot(hash);
      while (starts[slot] != 0) {
        if (hashes[slot] == hash && isPattern(start, end, starts[slot])) {
          raise(start, starts[slot]);
        }
        slot = nextSlot(slot);
      }
    }

    private boolean isPattern(int start, int end, int pattern) {
      int place = start;
      int i = pattern;
      while (!Character.isWhitespace(text.charAt(i))) {
        char c = text.charAt(i++);
        if (!isFigure(c) && (place == end || framed.charAt(place++) != c)) {
          return false;
        }
      }
      return place == end;
    }

    private void raise(int start, int pattern) {
      int place = start;
      for (int i = pattern; !Character.isWhitespace(text.charAt(i)); i++) {
        char c = text.charAt(i);
        if (isFigure(c)) {
          highest[place] = (byte) Math.max(highest[place], c - '0');
        } else {
          place++;
        }
      }
    }
  }
}
