package fasti.layout.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// The words that are ready, found by their letters where these stand in a text: a book asks at
/// every word of it, and makes no string only to ask.
///
/// A table with open addressing and linear probing (Knuth, The Art of Computer Programming 3, 6.4,
/// algorithm L). The letters of all words stand in one array: strings lie scattered in memory, and
/// to fetch them from there takes longer than to compare them.
final class LogotypeCase {
  /// Longer ones are seldom met twice.
  private static final int LONGEST_KEPT = 64;

  /// Ints that one place of the table takes: the hash of a word and its number.
  private static final int PLACE = 2;

  /// A power of two.
  private static final int ROOM = 256;

  private final Function<String, Logotype> caster;
  private final List<Logotype> words = new ArrayList<>();

  /// Words are numbered from 1; a place with the number 0 is free.
  private int[] table = new int[PLACE * ROOM];

  private char[] letters = new char[ROOM];

  /// Where the letters of each number end, and those of the next begin.
  private int[] ends = new int[ROOM];

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
    for (int at = first(hash); table[at + 1] > 0; at = next(at)) {
      if (table[at] == hash && isSpelled(table[at + 1], text, start, end)) {
        return words.get(table[at + 1] - 1);
      }
    }
    var cast = caster.apply(text.substring(start, end));
    if (end - start <= LONGEST_KEPT) {
      keep(cast, hash);
    }
    return cast;
  }

  /// As strings are hashed, its upper bits mixed into the lower ones.
  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash ^ (hash >>> 16);
  }

  private int first(int hash) {
    return PLACE * hash & (table.length - 1);
  }

  private int next(int at) {
    return (at + PLACE) & (table.length - 1);
  }

  private boolean isSpelled(int number, String text, int start, int end) {
    int from = ends[number - 1];
    if (ends[number] - from != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (letters[from + i - start] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void keep(Logotype word, int hash) {
    words.add(word);
    int number = words.size();
    spell(number, word.letters());
    // Half of the places stay free, so that a search is short.
    if (number > table.length / PLACE / 2) {
      grow();
    }
    put(hash, number);
  }

  private void spell(int number, String spelling) {
    int from = ends[number - 1];
    int end = from + spelling.length();
    if (end > letters.length) {
      letters = Arrays.copyOf(letters, 2 * letters.length);
    }
    if (number == ends.length) {
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    spelling.getChars(0, spelling.length(), letters, from);
    ends[number] = end;
  }

  private void grow() {
    var known = table;
    table = new int[2 * known.length];
    for (int at = 0; at < known.length; at += PLACE) {
      if (known[at + 1] > 0) {
        put(known[at], known[at + 1]);
      }
    }
  }

  private void put(int hash, int number) {
    int at = first(hash);
    while (table[at + 1] > 0) {
      at = next(at);
    }
    table[at] = hash;
    table[at + 1] = number;
  }
}
