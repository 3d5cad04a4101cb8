package fasti.layout.shape;

import fasti.style.Ink;
import fasti.style.Posture;
import fasti.style.TextStyle;
import fasti.style.Weight;
import fasti.unit.Em;
import fasti.unit.Length;
import java.util.List;
import java.util.Set;

/// Styles and settings that tests of this room share.
public final class Styles {
  public static final Typecase TYPECASE = Typecase.with(List.of());
  public static final TextStyle SERIF = regular("Source Serif 4");
  static final TextStyle SANS = regular("Source Sans 3");

  private Styles() {}

  /// Ten points, upright, nothing special.
  static TextStyle regular(String family) {
    return new TextStyle(
        family, Weight.REGULAR, Posture.UPRIGHT, Length.points(10), Set.of(), new Em(0), Ink.BLACK);
  }

  static Setting latin(TextStyle style) {
    return new Setting(face(style), style, "en", "Latn", false);
  }

  static Setting arabic() {
    var style = regular("Noto Naskh Arabic");
    return new Setting(face(style), style, "ar", "Arab", true);
  }

  static Setting devanagari() {
    var style = regular("Noto Serif Devanagari");
    return new Setting(face(style), style, "hi", "Deva", false);
  }

  static Face face(TextStyle style) {
    return TYPECASE.face(style.family(), style.weight(), style.posture()).orElseThrow();
  }
}
