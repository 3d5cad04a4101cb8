package fasti.layout.shape;

import fasti.style.FontFile;
import fasti.style.Posture;
import fasti.style.Weight;
import java.util.List;
import java.util.Optional;

/// All faces at hand: those that the book brings, then the shipped ones, each loaded when first
/// asked for. Safe for several threads.
public final class Typecase {
  /// @param brought the book's own fonts
  public static Typecase with(List<FontFile> brought) {
    throw new UnsupportedOperationException();
  }

  /// The face of a family that is nearest in weight, or nothing where no such family is at hand.
  public Optional<Face> face(String family, Weight weight, Posture posture) {
    throw new UnsupportedOperationException();
  }

  /// The face to use for a letter that the wanted face lacks; nothing where no face has it.
  public Optional<Face> fallback(int codePoint, Weight weight, Posture posture) {
    throw new UnsupportedOperationException();
  }

  /// The families at hand, for hints; in alphabetical order.
  public List<String> families() {
    throw new UnsupportedOperationException();
  }
}
