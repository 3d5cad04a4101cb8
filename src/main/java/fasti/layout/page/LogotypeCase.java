package fasti.layout.page;

import java.util.function.Function;

/// The words that are ready, found by their letters where these stand in a text: a book asks at
/// every word of it, and makes no string only to ask.
///
/// A table with open addressing and linear probing (Knuth, The Art of Computer Programming 3, 6.4,
/// algorithm L).
final class LogotypeCase {
  /// Longer ones are seldom met twice.
  private static final int LONGEST_KEPT = 64;

  /// A power of two.
  private static final int ROOM = 256;

  private final Function<String, Logotype> caster;
  private Logotype[] words = new Logotype[ROOM];
  private int[] hashes = new int[ROOM];
  private int count;

  /// @param caster makes the logotype of a word that is not ready yet
  LogotypeCase(Function<String, Logotype> caster) {
    this.caster = caster;
  }

  /// The word that stands in a text.
  ///
  /// @param start of its first letter
  /// @param end after its last letter
  Logotype word(String text, int start, int end) {
    int hash = hash(text, start, end);
    int at = hash & (words.length - 1);
    while (words[at] != null) {
      if (hashes[at] == hash && isSpelled(words[at].letters(), text, start, end)) {
        return words[at];
      }
      at = (at + 1) & (words.length - 1);
    }
    var cast = caster.apply(text.substring(start, end));
    if (end - start <= LONGEST_KEPT) {
      keep(cast, hash);
    }
    return cast;
  }

  private static boolean isSpelled(String letters, String text, int start, int end) {
    return letters.length() == end - start && text.startsWith(letters, start);
  }

  /// As strings are hashed, its upper bits mixed into the lower ones.
  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash ^ (hash >>> 16);
  }

  /// At most half of the places are taken, so that a search is short.
  private void keep(Logotype word, int hash) {
    if (2 * ++count > words.length) {
      grow();
    }
    put(word, hash);
  }

  private void grow() {
    var known = words;
    var theirs = hashes;
    words = new Logotype[2 * known.length];
    hashes = new int[2 * known.length];
    for (int i = 0; i < known.length; i++) {
      if (known[i] != null) {
        put(known[i], theirs[i]);
      }
    }
  }

  private void put(Logotype word, int hash) {
    int at = hash & (words.length - 1);
    while (words[at] != null) {
      at = (at + 1) & (words.length - 1);
    }
    words[at] = word;
    hashes[at] = hash;
  }
}
