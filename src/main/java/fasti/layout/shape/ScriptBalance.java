package fasti.layout.shape;

import fasti.style.Feature;
import fasti.style.TextStyle;

/// Brings the letters of another script into balance with those of the face that they stand among:
/// faces of one nominal size differ in how large their letters look.
final class ScriptBalance {
  /// The teeth of Naskh are much lower than an x-height, and its size is told by its ascenders: set
  /// as large as Latin it looks a size too small; larger still, and vowel signs meet the line
  /// above.
  private static final double ARABIC = 1.12;

  /// Hebrew letters are one storey between x-height and capitals; at this size they are of one grey
  /// with small letters and do not tower over them.
  private static final double HEBREW = 0.98;

  /// The letters hang from a line at about the height of Latin capitals; a little smaller, that
  /// line comes down between the two heights and the signs above it have room.
  private static final double DEVANAGARI = 0.96;

  /// An ideograph fills its square, which is taller than a line of small letters looks.
  private static final double EAST_ASIAN = 0.93;

  private ScriptBalance() {}

  /// @param fallback whether the letters are set in another face than the one asked for
  static TextStyle balanced(StyledRange range, String script, boolean fallback) {
    var style = range.style();
    var figured = EastAsian.isLanguage(range.language()) ? withEvenFigures(style) : style;
    double factor = fallback ? factor(script) : 1;
    return factor == 1 ? figured : figured.withSize(figured.size().times(factor));
  }

  private static double factor(String script) {
    return switch (script) {
      case "Arab" -> ARABIC;
      case "Hebr" -> HEBREW;
      case "Deva" -> DEVANAGARI;
      case "Hani", "Hira", "Kana", "Bopo", "Hang" -> EAST_ASIAN;
      default -> 1;
    };
  }

  /// Figures of three heights are at home among small letters; between characters that are all of
  /// one height they dance.
  private static TextStyle withEvenFigures(TextStyle style) {
    return style.features().contains(Feature.OLD_STYLE_FIGURES)
        ? style.without(Feature.OLD_STYLE_FIGURES).with(Feature.LINING_FIGURES)
        : style;
  }
}
