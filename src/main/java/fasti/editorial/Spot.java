package fasti.editorial;

import fasti.document.Locator;
import fasti.report.Origin;

/// Where a reference stands: in which section of the handout, and where in the content.
record Spot(Locator section, Origin origin) {
  Spot at(Origin exact) {
    return new Spot(section, exact);
  }
}
