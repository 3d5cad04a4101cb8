package fasti.sheet;

import fasti.style.Imposition;

/// A sheet of paper, landscape, in points, and where on it a page stands.
///
/// @param spine where pages touch the middle of the sheet, as they do at a fold
record SheetSize(float width, float height, Spine spine) {
  /// A page may be larger than half a sheet by as much as rounding makes it: a fifth of a
  /// millimetre.
  private static final float TOLERANCE = 0.6f;

  enum Half {
    LEFT,
    RIGHT
  }

  enum Spine {
    /// What half a sheet has more than a page lies at the outer edge.
    AT_THE_FOLD,
    /// It lies at both edges.
    NONE
  }

  /// The lower left corner of a page, from that of the sheet.
  record Corner(float x, float y) {}

  static SheetSize of(Job job) {
    return new SheetSize(
        (float) job.paper().height().inPoints(),
        (float) job.paper().width().inPoints(),
        job.imposition() == Imposition.BOOKLET ? Spine.AT_THE_FOLD : Spine.NONE);
  }

  Corner corner(Half half, float pageWidth, float pageHeight) {
    float roomAcross = width / 2 - pageWidth;
    float roomDown = height - pageHeight;
    if (roomAcross < -TOLERANCE || roomDown < -TOLERANCE) {
      throw new IllegalArgumentException("a page does not fit on half a sheet");
    }
    return new Corner(left(half, roomAcross), roomDown / 2);
  }

  private float left(Half half, float room) {
    return switch (spine) {
      case AT_THE_FOLD -> half == Half.LEFT ? room : width / 2;
      case NONE -> half == Half.LEFT ? room / 2 : width / 2 + room / 2;
    };
  }
}
