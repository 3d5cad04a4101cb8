package fasti.drawing;

import fasti.style.TextStyle;
import fasti.unit.Length;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// Every letter is half an em wide, and a line may end at a blank or a soft hyphen.
record ToyLettering() implements Lettering {
  @Override
  public Lettered set(String text, TextStyle style) {
    return new Lettered(text, style, List.of(), width(text, style));
  }

  static Length width(String text, TextStyle style) {
    return style.size().times(0.5 * text.length());
  }

  @Override
  public BitSet breaksIn(String text) {
    var breaks = new BitSet();
    for (int i = 1; i < text.length(); i++) {
      breaks.set(i, text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\u00ad');
    }
    return breaks;
  }

  /// Before each fifth letter.
  @Override
  public int[] hyphensIn(String word) {
    return IntStream.range(1, word.length()).filter(i -> i % 5 == 0).toArray();
  }
}
