package fasti.pdf;

import fasti.layout.page.GlyphRow;
import fasti.layout.shape.Face;
import fasti.layout.shape.GlyphRun;
import fasti.layout.shape.Setting;
import fasti.layout.shape.Shaper;
import fasti.layout.shape.Typecase;
import fasti.style.Ink;
import fasti.style.Posture;
import fasti.style.TextStyle;
import fasti.style.Weight;
import fasti.unit.Em;
import fasti.unit.Length;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sets letters side by side as the font's own map has them: shaping enough for tests of the
/// writer.
final class Typist {
  /// What is typed in place of letters that come out as one glyph or as another one.
  private static final Map<Integer, String> MEANINGS =
      Map.of(0xFB01, "fi", 0xFB02, "fl", 0x2010, "\u00AD");

  private static final Typecase TYPECASE = Typecase.with(List.of());
  static final Typist SERIF = new Typist("Source Serif 4");

  private final Face face;

  private Typist(String family) {
    face = TYPECASE.face(family, Weight.REGULAR, Posture.UPRIGHT).orElseThrow();
  }

  Face face() {
    return face;
  }

  /// A typed ﬁ or ﬂ is a ligature, a typed U+2010 the hyphen at a line's end.
  GlyphRow type(String text, Length size) {
    var letters = text.codePoints().toArray();
    var glyphs = new int[letters.length];
    var advances = new long[letters.length];
    var texts = new String[letters.length];
    for (int i = 0; i < letters.length; i++) {
      glyphs[i] = face.glyph(letters[i]);
      advances[i] = advance(glyphs[i], size);
      texts[i] = MEANINGS.getOrDefault(letters[i], Character.toString(letters[i]));
    }
    return new GlyphRow(glyphs, advances, new long[glyphs.length], new long[glyphs.length], texts);
  }

  int glyph(int letter) {
    return face.glyph(letter);
  }

  long advance(int glyph, Length size) {
    return size.scaledPoints() * face.advance(glyph) / face.unitsPerEm();
  }

  /// Arabic, joined as it has to be.
  static GlyphRun arabic(String text, Length size) {
    var face = TYPECASE.face("Noto Naskh Arabic", Weight.REGULAR, Posture.UPRIGHT).orElseThrow();
    var style =
        new TextStyle(
            "Noto Naskh Arabic",
            Weight.REGULAR,
            Posture.UPRIGHT,
            size,
            Set.of(),
            new Em(0),
            Ink.BLACK);
    return new Shaper(TYPECASE).shape(text, new Setting(face, style, "ar", "Arab", true));
  }
}
