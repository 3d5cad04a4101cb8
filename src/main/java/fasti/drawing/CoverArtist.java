package fasti.drawing;

import fasti.document.Publication;
import fasti.layout.shape.Shaper;
import fasti.style.HouseStyle;

/// Draws the e-book's cover from the title page: title, subtitle and the line of years.
public final class CoverArtist {
  /// A drawing of 1600 by 2560 points; a pixel is meant for each.
  public static Drawing draw(Publication publication, HouseStyle style, Shaper shaper) {
    throw new UnsupportedOperationException();
  }

  private CoverArtist() {}
}
