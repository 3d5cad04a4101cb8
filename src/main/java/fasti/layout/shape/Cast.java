package fasti.layout.shape;

import fasti.style.Posture;
import fasti.style.Weight;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A face in the typecase, whether or not it has been taken out yet.
sealed interface Cast permits BroughtFace, ShippedFace {
  /// From here on a weight counts as bold, and where it is lacking a heavier one is nearest.
  int BOLD_FROM = 500;

  /// More than any two weights differ, counted double.
  int FARTHEST = 10_000;

  List<String> families();

  /// By number, 1 to 1000.
  int heaviness();

  Posture posture();

  boolean covers(int codePoint);

  Face face();

  default boolean isOf(String family) {
    for (String name : families()) {
      if (name.equalsIgnoreCase(family)) {
        return true;
      }
    }
    return false;
  }

  /// The one that comes nearest: first by posture, which tells emphasis, then by weight; between
  /// two equally far, the bolder for a bold and the lighter for a light (CSS Fonts 4, 5.2). The
  /// first of equals.
  static Optional<Cast> nearest(Collection<? extends Cast> faces, Weight weight, Posture posture) {
    var best = Optional.<Cast>empty();
    int least = Integer.MAX_VALUE;
    for (Cast face : faces) {
      int distance = distance(face, weight.number()) + (face.posture() == posture ? 0 : FARTHEST);
      if (distance < least) {
        least = distance;
        best = Optional.of(face);
      }
    }
    return best;
  }

  private static int distance(Cast face, int wanted) {
    int difference = face.heaviness() - wanted;
    boolean wrongSide = wanted >= BOLD_FROM ? difference < 0 : difference > 0;
    return 2 * Math.abs(difference) + (wrongSide ? 1 : 0);
  }
}
