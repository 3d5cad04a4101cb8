package fasti.layout.page;

import fasti.layout.shape.GlyphRun;
import fasti.layout.shape.Setting;
import fasti.layout.shape.Shaper;
import fasti.style.Feature;
import fasti.style.TextStyle;

/// Whether a face has superior figures of its own.
final class Superiors {
  static boolean has(Shaper shaper, TextStyle style, String figures) {
    return shaper
        .typecase()
        .face(style.family(), style.weight(), style.posture())
        .map(
            face -> {
              var plain = new Setting(face, style, "en", "Latn", false);
              var superior = new Setting(face, style.with(Feature.SUPERIORS), "en", "Latn", false);
              return differ(shaper.shape(figures, plain), shaper.shape(figures, superior));
            })
        .orElse(false);
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

  private Superiors() {}
}
