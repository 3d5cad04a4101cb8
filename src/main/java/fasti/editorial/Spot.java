package fasti.editorial;

import fasti.document.Locator;
import fasti.report.Origin;

/// Where a reference stands: in which section of the handout, and where in the content.
///
/// @param weight what the reference is worth as a place to look something up
record Spot(Locator section, Origin origin, Weight weight) {
  enum Weight {
    IN_TEXT,
    /// In a row of the chronology: worth looking up only where nothing else is.
    ASIDE
  }

  Spot(Locator section, Origin origin) {
    this(section, origin, Weight.IN_TEXT);
  }

  Spot at(Origin exact) {
    return new Spot(section, exact, weight);
  }
}
