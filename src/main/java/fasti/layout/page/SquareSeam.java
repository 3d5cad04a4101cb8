package fasti.layout.page;

import fasti.layout.paragraph.Item;
import fasti.layout.shape.EastAsian;
import fasti.layout.shape.GlyphRun;

/// What stands between two characters where one of them at least fills a square: nothing between
/// two ideographs, half an em beside a bracket or a stop, whose own squares are half empty, a
/// quarter between an ideograph and a Latin word (JIS X 4051, 4.3 to 4.7; W3C, Requirements for
/// Japanese Text Layout, 3.1 and 3.2).
///
/// Such marks are set on half their squares, and the other half is white between them and what
/// stands beside them: so it is gone where a line begins or ends, is not doubled between two marks,
/// and gives way first where a line is full.
final class SquareSeam {
  private static final String OPENING = "「『（《〈【〔［｛〖〘〝";
  private static final String CLOSING = "」』）》〉】〕］｝〗〙〟、。，．";

  private static final double BESIDE_MARK = 0.5;
  private static final double BESIDE_LATIN = 0.25;

  /// The white of a mark may be halved, that beside Latin too, before a line looks crowded.
  private static final double SHRINK = 0.5;

  /// Between ideographs there is no space, but a little air may come in.
  private static final double STRETCH = 0.08;

  /// Ink keeps at least this far from the edge of the half square, in ems.
  private static final double BEARING = 0.04;

  /// No character before this one fills a square.
  private static final char FIRST_SQUARE = '\u3001';

  private SquareSeam() {}

  /// Whether a square begins or ends here, so that air may come in.
  static boolean parts(String text, int at) {
    if (text.charAt(at) < FIRST_SQUARE && text.charAt(at - 1) < FIRST_SQUARE) {
      return false;
    }
    int after = text.codePointAt(at);
    return switch (Character.getType(after)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
      default -> EastAsian.isSquare(after) || EastAsian.isSquare(text.codePointBefore(at));
    };
  }

  /// @param em in scaled points
  static Item.Glue air(String text, int at, long em) {
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    double width = width(before, after);
    boolean beside = width == BESIDE_LATIN;
    return new Item.Glue(
        Math.round(width * em),
        Math.round((beside ? BESIDE_LATIN : STRETCH) * em),
        Math.round(width * SHRINK * em));
  }

  private static double width(int before, int after) {
    if (isOpening(before) || isClosing(after)) {
      return 0;
    }
    if (isClosing(before) || isOpening(after)) {
      return BESIDE_MARK;
    }
    return meets(before, after) || meets(after, before) ? BESIDE_LATIN : 0;
  }

  private static boolean meets(int latin, int square) {
    return isLatin(latin) && EastAsian.isLetter(square);
  }

  private static boolean isOpening(int codePoint) {
    return OPENING.indexOf(codePoint) >= 0;
  }

  private static boolean isClosing(int codePoint) {
    return CLOSING.indexOf(codePoint) >= 0;
  }

  private static boolean isLatin(int codePoint) {
    return (Character.isLetter(codePoint) || Character.isDigit(codePoint))
        && !EastAsian.isSquare(codePoint);
  }

  /// A bracket or a stop on half its square; all other text as it is.
  static GlyphRun trimmed(GlyphRun run) {
    if (run.count() != 1 || run.text().length() != 1) {
      return run;
    }
    int mark = run.text().charAt(0);
    long half = run.size().scaledPoints() / 2;
    long excess = run.advance(0) - half;
    if (excess <= 0 || !(isOpening(mark) || isClosing(mark))) {
      return run;
    }
    long left = Math.max(0, bearing(run, run.face().leftBearing(run.glyph(0))));
    long right = Math.max(0, bearing(run, run.face().rightBearing(run.glyph(0))));
    long first = Math.min(excess, isOpening(mark) ? left : right);
    long second = Math.min(excess - first, isOpening(mark) ? right : left);
    return isOpening(mark) ? run.cut(first, second) : run.cut(second, first);
  }

  private static long bearing(GlyphRun run, int units) {
    double em = run.size().scaledPoints();
    return Math.round(units * em / run.face().unitsPerEm() - BEARING * em);
  }
}
