package fasti.layout.page;

import fasti.layout.shape.GlyphRun;
import fasti.layout.shape.Setting;
import fasti.layout.shape.Shaper;
import fasti.style.Feature;
import fasti.style.TextStyle;

/// Whether a face has other glyphs for letters: made for superiors, small capitals, fractions.
final class Alternates {
  /// Whether each of the letters has one.
  static boolean has(Shaper shaper, TextStyle style, Feature feature, String letters) {
    return shaper
        .typecase()
        .face(style.family(), style.weight(), style.posture())
        .map(
            face -> {
              var script = script(letters);
              var plain = new Setting(face, style, "en", script, false);
              var other = new Setting(face, style.with(feature), "en", script, false);
              return differ(shaper.shape(letters, plain), shaper.shape(letters, other));
            })
        .orElse(false);
  }

  private static String script(String letters) {
    return switch (Character.UnicodeScript.of(letters.codePointAt(0))) {
      case CYRILLIC -> "Cyrl";
      case GREEK -> "Grek";
      default -> "Latn";
    };
  }

  private static boolean differ(GlyphRun one, GlyphRun other) {
    if (one.count() != other.count()) {
      return true;
    }
    for (int i = 0; i < one.count(); i++) {
      if (one.glyph(i) == other.glyph(i)) {
        return false;
      }
    }
    return true;
  }

  private Alternates() {}
}
