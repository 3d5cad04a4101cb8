package fasti.batch;

import fasti.epub.EmbeddedFaces;
import fasti.epub.EmbeddedFaces.Generic;
import fasti.epub.Lettering;
import fasti.layout.shape.Face;
import fasti.layout.shape.FontSubset;
import fasti.layout.shape.Typecase;
import fasti.style.Posture;
import fasti.style.Typography;
import fasti.style.Weight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Cuts the faces that an e-book is to carry: that of the text, and for each letter that it lacks
/// the one that the paper has it in.
final class FaceCutter {
  private static final List<Cut> CUTS =
      List.of(
          new Cut(Weight.REGULAR, Posture.UPRIGHT),
          new Cut(Weight.REGULAR, Posture.ITALIC),
          new Cut(Weight.BOLD, Posture.UPRIGHT));

  private final Typecase typecase;
  private final Typography typography;
  private final Lettering lettering;
  private final List<EmbeddedFaces.Face> cut = new ArrayList<>();

  private record Cut(Weight weight, Posture posture) {}

  private FaceCutter(Typecase typecase, Typography typography, Lettering lettering) {
    this.typecase = typecase;
    this.typography = typography;
    this.lettering = lettering;
  }

  static EmbeddedFaces cut(Typecase typecase, Typography typography, Lettering lettering) {
    var cutter = new FaceCutter(typecase, typography, lettering);
    int number = 1;
    for (var letters : cutter.byFace().values()) {
      cutter.cut(letters, "Handout " + number++);
    }
    var generic = typography.text().equals(typography.sans()) ? Generic.SANS_SERIF : Generic.SERIF;
    return new EmbeddedFaces(cutter.cut, generic);
  }

  /// The text's face first, then the others by the first of their letters.
  private Map<Face, String> byFace() {
    var letters = new LinkedHashMap<Face, StringBuilder>();
    typecase
        .face(typography.text(), Weight.REGULAR, Posture.UPRIGHT)
        .ifPresent(face -> letters.put(face, new StringBuilder()));
    lettering
        .letters()
        .codePoints()
        .forEach(
            letter ->
                face(letter, CUTS.getFirst())
                    .map(face -> letters.computeIfAbsent(face, _ -> new StringBuilder()))
                    .ifPresent(some -> some.appendCodePoint(letter)));
    var found = new LinkedHashMap<Face, String>();
    letters.forEach((face, some) -> found.put(face, some.toString()));
    found.values().removeIf(String::isBlank);
    return found;
  }

  private Optional<Face> face(int letter, Cut wanted) {
    return typecase
        .face(typography.text(), Weight.REGULAR, Posture.UPRIGHT)
        .filter(face -> face.covers(letter))
        .flatMap(_ -> typecase.face(typography.text(), wanted.weight(), wanted.posture()))
        .or(() -> typecase.fallback(letter, wanted.weight(), wanted.posture()));
  }

  /// A family without an italic or a bold of its own is slanted or thickened by the reader.
  private void cut(String letters, String family) {
    var known = new ArrayList<Face>();
    for (var wanted : CUTS) {
      face(letters.codePointAt(0), wanted)
          .filter(Face::mayTravel)
          .filter(face -> !known.contains(face))
          .ifPresent(
              face -> {
                known.add(face);
                cut.add(embedded(face, letters, family, wanted));
              });
    }
  }

  private EmbeddedFaces.Face embedded(Face face, String letters, String family, Cut wanted) {
    var own =
        letters
            .codePoints()
            .filter(face::covers)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    var request = new FontSubset.Request(family, own, lettering.languages());
    return new EmbeddedFaces.Face(
        family, wanted.weight(), wanted.posture(), FontSubset.of(face, request));
  }
}
