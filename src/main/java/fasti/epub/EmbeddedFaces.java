package fasti.epub;

import fasti.style.Posture;
import fasti.style.Weight;
import fasti.unit.Bytes;
import java.util.List;

/// The faces that a book carries.
///
/// @param faces families in the order in which they are asked for a letter
/// @param generic for what none of them has, and for readers that show no embedded ones
public record EmbeddedFaces(List<Face> faces, Generic generic) {
  public static final EmbeddedFaces NONE = new EmbeddedFaces(List.of(), Generic.SERIF);

  public EmbeddedFaces {
    faces = List.copyOf(faces);
  }

  /// @param family as the style sheet calls it, in plain letters
  /// @param font a TrueType file that its maker lets travel
  public record Face(String family, Weight weight, Posture posture, Bytes font) {}

  /// What every reader has.
  public enum Generic {
    SERIF("serif"),
    SANS_SERIF("sans-serif");

    private final String css;

    Generic(String css) {
      this.css = css;
    }

    String css() {
      return css;
    }
  }
}
