package fasti.layout.shape;

import fasti.style.Posture;
import java.util.List;

/// A face that a book brings.
record BroughtFace(Face face) implements Cast {
  /// OS/2 fsType (OpenType 1.9): the maker forbids embedding, or cutting down, or outlines.
  private static final int USAGE = 0x000E;

  private static final int RESTRICTED = 0x0002;
  private static final int NO_SUBSETTING = 0x0100;
  private static final int BITMAPS_ONLY = 0x0200;

  static BroughtFace of(Face face) throws UnusableFontException {
    int rights = face.embeddingRights();
    if ((rights & USAGE) == RESTRICTED || (rights & BITMAPS_ONLY) != 0) {
      throw new UnusableFontException("may not be embedded: its maker forbids it");
    }
    if ((rights & NO_SUBSETTING) != 0) {
      throw new UnusableFontException(
          "may not be cut down to the letters used: its maker forbids it");
    }
    return new BroughtFace(face);
  }

  @Override
  public List<String> families() {
    return face.families();
  }

  @Override
  public int heaviness() {
    return face.weight();
  }

  @Override
  public Posture posture() {
    return face.posture();
  }

  @Override
  public boolean covers(int codePoint) {
    return face.covers(codePoint);
  }
}
