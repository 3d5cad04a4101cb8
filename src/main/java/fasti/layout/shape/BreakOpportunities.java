package fasti.layout.shape;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;

/// Where a line may end without a hyphen (UAX 14).
public final class BreakOpportunities {
  private static final char SOFT_HYPHEN = '\u00AD';

  /// @param language BCP 47
  /// @return the indices before which a line may begin, 1 to the length less 1
  public static BitSet in(String text, String language) {
    var breaks = new BitSet(text.length());
    var iterator = BreakIterator.getLineInstance(ULocale.forLanguageTag(language));
    iterator.setText(text);
    iterator.first();
    for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
      if (at < text.length() && text.charAt(at - 1) != SOFT_HYPHEN) {
        breaks.set(at);
      }
    }
    return breaks;
  }

  private BreakOpportunities() {}
}
