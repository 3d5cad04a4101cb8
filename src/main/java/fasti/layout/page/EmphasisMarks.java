package fasti.layout.page;

import fasti.layout.shape.EastAsian;
import fasti.style.Posture;
import fasti.style.TextStyle;
import fasti.unit.Em;
import java.util.ArrayList;
import java.util.List;

/// Marks on the characters of emphasised words where letters do not slant: in Japanese a dot over
/// each (W3C, Requirements for Japanese Text Layout, 3.6), in Chinese one under each (GB/T 15834,
/// 4.10; W3C, Requirements for Chinese Text Layout, 3.3). Punctuation and Latin letters have none.
final class EmphasisMarks {
  private static final String DOT = "•";

  /// Of the letters' size. Smaller, and a dot is lost among strokes; larger, and a row of them is
  /// blacker than the words.
  private static final double SIZE = 0.85;

  /// A bullet's middle above its baseline, in ems of the bullet.
  private static final double MIDDLE = 0.33;

  /// Where the middle of the dot stands from the baseline of the letters, in ems of these: clear of
  /// their ink.
  private static final double OVER = 1.01;

  private static final double UNDER = -0.27;

  /// @param text of the paragraph so far
  /// @param span its last, emphasised
  static List<Copy.Gloss> on(CharSequence text, Copy.Span span) {
    var glosses = new ArrayList<Copy.Gloss>();
    if (!EastAsian.isLanguage(span.language())) {
      return glosses;
    }
    var style = style(span);
    var stand = new Copy.Stand(span.rise(), span.style().size(), rise(span.language()));
    for (int at = span.start(); at < span.end(); ) {
      int letter = Character.codePointAt(text, at);
      int end = at + Character.charCount(letter);
      if (EastAsian.isLetter(letter)) {
        glosses.add(new Copy.Gloss(at, end, DOT, style, stand, new Copy.Kind.Mark()));
      }
      at = end;
    }
    return glosses;
  }

  private static TextStyle style(Copy.Span span) {
    return span.style().withPosture(Posture.UPRIGHT).withSize(span.style().size().times(SIZE));
  }

  private static Em rise(String language) {
    return new Em((language.startsWith("ja") ? OVER : UNDER) - SIZE * MIDDLE);
  }

  private EmphasisMarks() {}
}
