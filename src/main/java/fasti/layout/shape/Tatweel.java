package fasti.layout.shape;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/// The stroke that lengthens a joined Arabic word, and where a scribe would draw it: once a word,
/// at the join that bears it best, and of equals at the one nearest to the word's end. The word's
/// text stays what it is.
public final class Tatweel {
  private static final char STROKE = '\u0640';

  /// After these the pen is in full course anyway.
  private static final String LONG_LETTERS = "سشصضښڛ";

  /// Ranks of the letter after the join, the best last.
  private static final String[] LATER_LETTERS = {"وؤعغقف", "رزژيىیئ", "اأإآلكکگطظ", "ةهدذۀە"};

  /// Shorter words look torn.
  private static final int FEWEST_LETTERS = 3;

  private Tatweel() {}

  /// How well a word can be lengthened; 0 where it cannot.
  public static int rank(String word) {
    return best(word).rank();
  }

  /// How much one stroke lengthens a word, in scaled points; 0 in a face that has none.
  public static long width(Shaper shaper, Setting setting) {
    return setting.face().covers(STROKE)
        ? shaper.shape(String.valueOf(STROKE), setting).width()
        : 0;
  }

  /// The word with strokes; they stand for no letters.
  ///
  /// @param word one that has a rank
  public static GlyphRun lengthened(String word, int strokes, Shaper shaper, Setting setting) {
    int place = best(word).place();
    var drawn = word.substring(0, place) + String.valueOf(STROKE).repeat(strokes);
    return shaper.shape(drawn + word.substring(place), setting).withoutText(place, place + strokes);
  }

  private record Join(int place, int rank) {}

  private static Join best(String word) {
    var bases = bases(word);
    var best = new Join(0, 0);
    for (int i = 1; i < bases.size() && bases.size() >= FEWEST_LETTERS; i++) {
      int place = bases.get(i);
      char before = word.charAt(bases.get(i - 1));
      char after = word.charAt(place);
      if (isJoin(before, after) && rank(before, after) >= best.rank()) {
        best = new Join(place, rank(before, after));
      }
    }
    return best;
  }

  /// Where the letters stand, without the marks on them. A word that has a stroke of the author's
  /// own, or something else in it than letters and marks, is left alone.
  private static List<Integer> bases(String word) {
    var bases = new ArrayList<Integer>();
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (letter == STROKE) {
        return new ArrayList<>();
      }
      if (joining(letter) != UCharacter.JoiningType.TRANSPARENT) {
        bases.add(i);
      }
    }
    return bases;
  }

  private static int joining(char letter) {
    return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
  }

  /// Lam and alef are one letter.
  private static boolean isJoin(char before, char after) {
    int next = joining(after);
    return joining(before) == UCharacter.JoiningType.DUAL_JOINING
        && (next == UCharacter.JoiningType.DUAL_JOINING
            || next == UCharacter.JoiningType.RIGHT_JOINING)
        && !(before == 'ل' && "اأإآٱ".indexOf(after) >= 0);
  }

  private static int rank(char before, char after) {
    if (LONG_LETTERS.indexOf(before) >= 0) {
      return LATER_LETTERS.length + 2;
    }
    for (int rank = LATER_LETTERS.length; rank > 0; rank--) {
      if (LATER_LETTERS[rank - 1].indexOf(after) >= 0) {
        return rank + 1;
      }
    }
    return 1;
  }
}
