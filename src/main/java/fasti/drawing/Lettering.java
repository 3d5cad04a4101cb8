package fasti.drawing;

import fasti.style.TextStyle;
import java.util.BitSet;

/// Sets words in a line: all that artists need to know of letters.
interface Lettering {
  Lettered set(String text, TextStyle style);

  /// Where a line may end: the indices before which the next may begin.
  BitSet breaksIn(String text);

  /// Where a word may be divided by a hyphen: the indices before which the rest of it begins.
  int[] hyphensIn(String word);
}
