package fasti.cli;

import fasti.batch.Report;

/// Shows what became of a run.
sealed interface Listing permits TextListing, JsonListing {
  void show(Report report);
}
