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
import java.util.stream.Stream;

/// Whether the families that a house style names are at hand.
final class FaceCheck {
  private final HouseStyle style;
  private final Typecase typecase;

  FaceCheck(HouseStyle style, Typecase typecase) {
    this.style = style;
    this.typecase = typecase;
  }

  /// What cannot be done with the book's own fonts.
  ///
  /// @param book the folder that they are in
  List<Diagnostic> limits(String book) {
    return Stream.concat(unusable(book).stream(), confined(book).stream()).toList();
  }

  private List<Diagnostic> unusable(String book) {
    return typecase.unusable().stream()
        .map(
            font ->
                Diagnostic.warning(
                    Code.FONT_UNUSABLE,
                    Origin.of(book + "/" + font.name()),
                    "the font " + font.reason(),
                    "put a .ttf font with TrueType outlines there that may be embedded, or none"))
        .toList();
  }

  /// The fonts that the e-book has to do without, where it is to carry its faces.
  private List<Diagnostic> confined(String book) {
    return switch (style.ebook().faces()) {
      case OF_THE_READER -> List.of();
      case EMBEDDED ->
          typecase.confined().stream()
              .map(
                  font ->
                      Diagnostic.warning(
                          Code.FONT_CONFINED,
                          Origin.of(book + "/" + font),
                          "the font may be printed, but its maker lets no e-book carry it",
                          "write epub: {fonts: none}, or take a font that may travel, as those"
                              + " under the Open Font License may"))
              .toList();
    };
  }

  /// Families that the style names and that are not at hand.
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
