package fasti.pdf;

import fasti.unit.Length;
import java.util.List;

/// How a camera held the picture (Exif 2.32, tag 0x0112, 1 to 8). PDF readers do not look at this
/// tag, those of e-books do: so the page turns the picture itself.
///
/// A point of the picture lies (u, v) from its bottom left corner, both 0 to 1; upright it lies at
/// (across, up).
///
/// @param across factors of u and v and what is added, for the way to the right
/// @param up the same for the way up
record Turn(Row across, Row up) {
  static final Turn NONE = new Turn(new Row(1, 0, 0), new Row(0, 1, 0));

  private static final Row U = new Row(1, 0, 0);
  private static final Row V = new Row(0, 1, 0);
  private static final Row NOT_U = new Row(-1, 0, 1);
  private static final Row NOT_V = new Row(0, -1, 1);

  record Row(int u, int v, int added) {}

  /// @param orientation as Exif counts it; what is not known is upright
  static Turn of(int orientation) {
    return switch (orientation) {
      case 2 -> new Turn(NOT_U, V);
      case 3 -> new Turn(NOT_U, NOT_V);
      case 4 -> new Turn(U, NOT_V);
      case 5 -> new Turn(NOT_V, NOT_U);
      case 6 -> new Turn(V, NOT_U);
      case 7 -> new Turn(V, U);
      case 8 -> new Turn(NOT_V, U);
      default -> NONE;
    };
  }

  /// Whether width and height change places.
  boolean swapsSides() {
    return across.u() == 0;
  }

  /// The matrix that brings the picture into the box: a b c d e f, in thousandths of a point.
  List<Long> place(Box box, Length pageHeight) {
    long width = Cos.thousandths(box.right().minus(box.left()));
    long height = Cos.thousandths(box.bottom().minus(box.top()));
    long left = Cos.thousandths(box.left());
    long bottom = Cos.thousandths(pageHeight.minus(box.bottom()));
    return List.of(
        across.u() * width,
        up.u() * height,
        across.v() * width,
        up.v() * height,
        left + across.added() * width,
        bottom + up.added() * height);
  }
}
