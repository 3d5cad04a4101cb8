package fasti.layout.shape;

import fasti.style.Posture;
import fasti.style.Weight;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A face in the typecase, whether or not it has been taken out yet.
sealed interface Cast permits BroughtFace, ShippedFace {
  /// From here on a weight counts as bold, and where it is lacking a heavier one is nearest.
  int BOLD_FROM = 500;

  List<String> families();

  /// By number, 1 to 1000.
  int heaviness();

  Posture posture();

  boolean covers(int codePoint);

  Face face();

  default boolean isOf(String family) {
    return families().stream().anyMatch(family::equalsIgnoreCase);
  }

  /// The one that comes nearest: first by posture, which tells emphasis, then by weight; between
  /// two equally far, the bolder for a bold and the lighter for a light (CSS Fonts 4, 5.2). The
  /// first of equals.
  static Optional<Cast> nearest(Collection<? extends Cast> faces, Weight weight, Posture posture) {
    int wanted = weight.number();
    int towards = wanted >= BOLD_FROM ? -1 : 1;
    return faces.stream()
        .min(
            Comparator.comparing((Cast face) -> face.posture() != posture)
                .thenComparingInt(face -> Math.abs(face.heaviness() - wanted))
                .thenComparingInt(face -> towards * face.heaviness()))
        .map(Cast.class::cast);
  }
}
