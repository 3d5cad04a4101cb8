package fasti.layout.shape;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Liang's patterns in a trie that is one hash table: the key is a node and a letter, the value the
/// node that the letter leads to. Built once, then only read.
final class Patterns {
  /// A letter takes 16 bits of a key, the node the rest.
  private static final int LETTER_BITS = 16;

  /// The table is doubled when more than half of it is taken, so that a search ends soon.
  private static final int SMALLEST = 1 << 12;

  /// A multiplier that scatters near keys (Knuth, The Art of Computer Programming 3, 6.4).
  private static final long SCATTER = 0x9E37_79B9_7F4A_7C15L;

  private static final byte[] NO_VALUES = {};
  private static final char WORD_EDGE = '.';

  private long[] keys = new long[SMALLEST];
  private int[] nodes = new int[SMALLEST];
  private byte[][] values = new byte[SMALLEST][];
  private int count = 1;
  private final Map<String, int[]> exceptions = new HashMap<>();

  private Patterns() {
    Arrays.fill(values, NO_VALUES);
  }

  /// @param patterns as TeX has them, `.ab1c`, between white space
  /// @param exceptions whole words with a hyphen at each place: `ta-ble`
  static Patterns of(String patterns, String exceptions) {
    var trie = new Patterns();
    int start = 0;
    int length = patterns.length();
    for (int i = 0; i <= length; i++) {
      if (i == length || Character.isWhitespace(patterns.charAt(i))) {
        if (i > start) {
          trie.enter(patterns, start, i);
        }
        start = i + 1;
      }
    }
    exceptions.lines().map(String::strip).filter(word -> !word.isEmpty()).forEach(trie::except);
    return trie;
  }

  private void enter(String patterns, int start, int end) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      letters += isFigure(patterns.charAt(i)) ? 0 : 1;
    }
    var value = new byte[letters + 1];
    int node = 0;
    int place = 0;
    for (int i = start; i < end; i++) {
      char c = patterns.charAt(i);
      if (isFigure(c)) {
        value[place] = (byte) (c - '0');
      } else {
        node = child(node, c);
        place++;
      }
    }
    values[node] = value;
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }

  private int child(int node, char letter) {
    if (2 * count >= keys.length) {
      grow();
    }
    int slot = slot(node, letter);
    if (nodes[slot] == 0) {
      keys[slot] = key(node, letter);
      nodes[slot] = count++;
    }
    return nodes[slot];
  }

  private void grow() {
    var oldKeys = keys;
    var oldNodes = nodes;
    int size = 2 * keys.length;
    keys = new long[size];
    nodes = new int[size];
    int filled = values.length;
    values = Arrays.copyOf(values, size);
    Arrays.fill(values, filled, size, NO_VALUES);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNodes[i] != 0) {
        int slot = slot((int) (oldKeys[i] >>> LETTER_BITS), (char) oldKeys[i]);
        keys[slot] = oldKeys[i];
        nodes[slot] = oldNodes[i];
      }
    }
  }

  private static long key(int node, char letter) {
    return ((long) node << LETTER_BITS) | letter;
  }

  /// Where a key stands, or the empty place where it would.
  private int slot(int node, char letter) {
    long key = key(node, letter);
    int mask = keys.length - 1;
    int slot = (int) ((key * SCATTER) >>> 40) & mask;
    while (nodes[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
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
    return nodes[slot(0, letter)] != 0;
  }

  /// The places in a word where it may be divided, without regard to its ends.
  ///
  /// @param word in small letters
  /// @return indices before which the second part begins, ascending
  int[] placesIn(String word) {
    int[] known = exceptions.get(word);
    return known != null ? known.clone() : oddPlaces(weigh(WORD_EDGE + word + WORD_EDGE));
  }

  /// For each place the highest figure of all patterns that fit there.
  private byte[] weigh(String framed) {
    var highest = new byte[framed.length() + 1];
    for (int start = 0; start < framed.length(); start++) {
      int node = 0;
      for (int i = start; i < framed.length(); i++) {
        node = nodes[slot(node, framed.charAt(i))];
        if (node == 0) {
          break;
        }
        byte[] value = values[node];
        for (int n = 0; n < value.length; n++) {
          highest[start + n] = (byte) Math.max(highest[start + n], value[n]);
        }
      }
    }
    return highest;
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
}
