package fasti.editorial;

import fasti.document.Locator;
import fasti.model.Matter;

/// A text beside the events with its place in the handout.
record PlacedMatter(Matter matter, Locator section) {}
