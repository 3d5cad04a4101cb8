package fasti.layout;

import fasti.document.Publication;
import fasti.layout.shape.Shaper;
import fasti.report.Outcome;
import fasti.style.HouseStyle;

/// Makes a publication up into pages.
public final class Compositor {
  /// Refused when a page could not be set at all.
  public static Outcome<Pages> compose(Publication publication, HouseStyle style, Shaper shaper) {
    throw new UnsupportedOperationException();
  }

  private Compositor() {}
}
