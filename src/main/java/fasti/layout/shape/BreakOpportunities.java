package fasti.layout.shape;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;

/// Where a line may end without a hyphen (UAX 14). Text of Latin, Greek and Cyrillic letters is
/// judged here, all other by ICU.
public final class BreakOpportunities {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char EM_DASH = '\u2014';

  /// @param language BCP 47
  /// @return the indices before which a line may begin, 1 to the length less 1
  public static BitSet in(String text, String language) {
    var breaks = LineClass.knowsAll(text) ? LineRules.breaksIn(text) : byIcu(text, language);
    for (int i = breaks.nextSetBit(0); i >= 0; i = breaks.nextSetBit(i + 1)) {
      if (text.charAt(i - 1) == SOFT_HYPHEN || startsWithDash(text, i)) {
        breaks.clear(i);
      }
    }
    return breaks;
  }

  /// A dash that hangs at a word does not begin a line, though UAX 14 lets it; Chinese and Japanese
  /// dashes, which come in pairs, may.
  private static boolean startsWithDash(String text, int start) {
    return text.charAt(start) == EM_DASH
        && !Character.isIdeographic(text.charAt(start - 1))
        && !Character.isWhitespace(text.charAt(start - 1));
  }

  /// Strictly: small kana and the mark that lengthens a vowel do not begin a line either (JIS X
  /// 4051, 6.1.1).
  static BitSet byIcu(String text, String language) {
    var breaks = new BitSet(text.length());
    var locale = ULocale.forLanguageTag(language).setKeywordValue("lb", "strict");
    var iterator = BreakIterator.getLineInstance(locale);
    iterator.setText(text);
    iterator.first();
    for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
      if (at < text.length()) {
        breaks.set(at);
      }
    }
    return breaks;
  }

  private BreakOpportunities() {}
}
