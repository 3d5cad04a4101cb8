package fasti.style;

/// What a face may do beyond kerning and the usual ligatures, which are always on.
public enum Feature {
  OLD_STYLE_FIGURES("onum"),
  LINING_FIGURES("lnum"),
  PROPORTIONAL_FIGURES("pnum"),
  TABULAR_FIGURES("tnum"),
  SMALL_CAPS("smcp"),
  CAPITALS_TO_SMALL_CAPS("c2sc"),
  SUPERIORS("sups"),
  INFERIORS("sinf"),
  FRACTIONS("frac");

  private final String tag;

  Feature(String tag) {
    this.tag = tag;
  }

  /// The OpenType feature tag.
  public String tag() {
    return tag;
  }
}
