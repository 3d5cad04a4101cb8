package fasti.layout.shape;

import fasti.style.TextStyle;

/// All that a shaper has to know beside the letters.
///
/// @param face the one that has these letters: that of the style, or a fall-back
/// @param language BCP 47
/// @param script ISO 15924, four letters: "Latn"
public record Setting(
    Face face, TextStyle style, String language, String script, boolean rightToLeft) {

  /// Asked for with every word: the few parts that tell settings apart most often are enough.
  @Override
  public int hashCode() {
    int hash = 31 * face.hashCode() + style.size().hashCode();
    return 31 * (31 * hash + language.hashCode()) + script.hashCode();
  }
}
