package fasti.layout.page;

import fasti.layout.shape.Shaper;
import fasti.style.Feature;
import fasti.style.TextStyle;
import fasti.style.Weight;
import fasti.unit.Em;
import java.util.Optional;

/// How letters of another form look: by the glyphs that the face has for them, or, where it has
/// none, as they were.
record FormStyles(Shaper shaper, Stylebook styles) {
  /// Small capitals need a little air between them, as capitals do.
  private static final double SMALL_CAPITAL_TRACKING = 0.03;

  /// The style of a stretch; the same style where the face has nothing for it.
  TextStyle style(LetterForms.Form form, String letters, TextStyle style) {
    if (styles.isLiteral(style)) {
      return style;
    }
    return switch (form) {
      case ACRONYM -> acronym(letters, style);
      case FIGURES_BESIDE_CAPITALS -> lining(style);
      case FRACTION -> made(Feature.FRACTIONS, letters, lining(style)).orElse(style);
      case ORDINAL_ENDING -> made(Feature.SUPERIORS, letters, style).orElse(style);
    };
  }

  private TextStyle acronym(String letters, TextStyle style) {
    if (!styles.reducesAcronyms(style)) {
      return style;
    }
    return made(Feature.CAPITALS_TO_SMALL_CAPS, letters, style)
        .map(small -> small.withTracking(new Em(style.tracking().value() + SMALL_CAPITAL_TRACKING)))
        .orElse(style);
  }

  /// Figures as high as capitals.
  private static TextStyle lining(TextStyle style) {
    return style.features().contains(Feature.OLD_STYLE_FIGURES)
        ? style.without(Feature.OLD_STYLE_FIGURES).with(Feature.LINING_FIGURES)
        : style;
  }

  /// The style with a feature, where the face has a glyph of its own for each of the letters.
  Optional<TextStyle> made(Feature feature, String letters, TextStyle style) {
    return !letters.isEmpty() && Alternates.has(shaper, style, feature, letters)
        ? Optional.of(style.with(feature))
        : Optional.empty();
  }

  /// Smaller letters of a heavier cut, so that their strokes are as thick as those beside them.
  TextStyle reduced(TextStyle style, double by) {
    var smaller = style.withSize(style.size().times(by));
    return style.weight() == Weight.REGULAR ? smaller.withWeight(Weight.SEMI_BOLD) : smaller;
  }
}
