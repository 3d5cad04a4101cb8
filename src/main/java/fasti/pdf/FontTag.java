package fasti.pdf;

import java.util.List;

/// The six capitals before a subset's name (ISO 32000-1, 9.6.4): made from what is in it, so that
/// the same book has the same bytes, and two subsets of a face that are put into one file differ.
final class FontTag {
  private static final int LENGTH = 6;
  private static final int LETTERS = 26;

  static String of(List<FontSubset.Letter> letters) {
    long hash = 1;
    for (var letter : letters) {
      hash = hash * 31 + letter.glyph();
      hash = hash * 31 + letter.text().hashCode();
    }
    var tag = new StringBuilder(LENGTH);
    long left = hash >>> 1;
    for (int i = 0; i < LENGTH; i++) {
      tag.append((char) ('A' + left % LETTERS));
      left /= LETTERS;
    }
    return tag.toString();
  }

  private FontTag() {}
}
