package fasti.layout.page;

import fasti.style.TextStyle;
import fasti.unit.Length;

/// How one kind of paragraph is set.
///
/// @param leading from baseline to baseline
/// @param indent of the first line
record ParagraphStyle(
    TextStyle letters, Length leading, Length indent, Alignment alignment, Hyphens hyphens) {
  enum Alignment {
    JUSTIFIED,
    /// Justified, Arabic words by longer joins.
    KASHIDA,
    START,
    END,
    CENTRE
  }

  enum Hyphens {
    ALLOWED,
    NEVER
  }

  ParagraphStyle withLetters(TextStyle other) {
    return new ParagraphStyle(other, leading, indent, alignment, hyphens);
  }

  ParagraphStyle withLeading(Length other) {
    return new ParagraphStyle(letters, other, indent, alignment, hyphens);
  }

  /// The same with lines far enough apart for what stands over the letters.
  ParagraphStyle withRoomFor(Copy copy) {
    var least = copy.glossHeight().plus(letters.size().times(DEPTH_OF_SQUARE));
    return copy.glosses().isEmpty() || leading.compareTo(least) >= 0 ? this : withLeading(least);
  }

  /// How far ideographs of the line above go below its baseline, in ems.
  private static final double DEPTH_OF_SQUARE = 0.12;

  /// Letters and leading so many times as large.
  ParagraphStyle scaled(double factor) {
    return withLetters(letters.withSize(letters.size().times(factor)))
        .withLeading(leading.times(factor));
  }

  ParagraphStyle withIndent(Length other) {
    return new ParagraphStyle(letters, leading, other, alignment, hyphens);
  }

  ParagraphStyle hyphened() {
    return new ParagraphStyle(letters, leading, indent, alignment, Hyphens.ALLOWED);
  }

  ParagraphStyle aligned(Alignment other) {
    return new ParagraphStyle(letters, leading, indent, other, hyphens);
  }

  /// Where the baseline stands below the top of its line: the middle of the lower-case letters is
  /// in the middle of the line.
  Length baseline() {
    return baselineIn(leading);
  }

  /// The same in a line of another height.
  Length baselineIn(Length height) {
    return height.times(0.5).plus(letters.size().times(HALF_OF_X_HEIGHT_AND_MORE));
  }

  /// A little over half the x-height of a text face, so that descenders have as much room as
  /// ascenders.
  private static final double HALF_OF_X_HEIGHT_AND_MORE = 0.31;
}
