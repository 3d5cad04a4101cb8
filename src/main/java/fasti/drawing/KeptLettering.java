package fasti.drawing;

import fasti.style.TextStyle;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// Lettering that sets the same words once only: a time line is drawn again whenever a page number
/// in it has changed, and its words are the same each time.
final class KeptLettering implements Lettering {
  private final Lettering lettering;
  private final Map<TextStyle, Map<String, Lettered>> kept = new HashMap<>();

  KeptLettering(Lettering lettering) {
    this.lettering = lettering;
  }

  @Override
  public Lettered set(String text, TextStyle style) {
    return kept.computeIfAbsent(style, _ -> new HashMap<>())
        .computeIfAbsent(text, words -> lettering.set(words, style));
  }

  @Override
  public BitSet breaksIn(String text) {
    return lettering.breaksIn(text);
  }

  @Override
  public int[] hyphensIn(String word) {
    return lettering.hyphensIn(word);
  }
}
