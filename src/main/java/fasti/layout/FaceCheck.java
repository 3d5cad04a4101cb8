package fasti.layout;

import fasti.layout.shape.Typecase;
import fasti.report.Code;
import fasti.report.Diagnostic;
import fasti.report.Origin;
import fasti.style.HouseStyle;
import fasti.style.Posture;
import fasti.style.Weight;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Whether the families that a house style names are at hand.
final class FaceCheck {
  private final HouseStyle style;
  private final Typecase typecase;

  FaceCheck(HouseStyle style, Typecase typecase) {
    this.style = style;
    this.typecase = typecase;
  }

  List<Diagnostic> faults() {
    var typography = style.typography();
    var families =
        new LinkedHashSet<>(List.of(typography.text(), typography.sans(), typography.mono()));
    var faults = new ArrayList<Diagnostic>();
    for (var family : families) {
      if (typecase.face(family, Weight.REGULAR, Posture.UPRIGHT).isEmpty()) {
        faults.add(
            Diagnostic.error(
                Code.FACE_UNKNOWN,
                Origin.of("style"),
                "no font of the family “" + family + "” is at hand",
                "put its .ttf files into the book's folder fonts/, or take one of: "
                    + String.join(", ", typecase.families())));
      }
    }
    return faults;
  }
}
