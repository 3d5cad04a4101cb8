package fasti.cli;

import fasti.batch.Request.Workplace;
import java.util.Optional;

/// What a run knows of the machine it runs on.
///
/// @param sourceDateEpoch as it stands in the environment, not yet understood
/// @param terminal whether somebody watches what goes to the error stream
/// @param processors at least 1
record Surroundings(
    Workplace workplace, Optional<String> sourceDateEpoch, boolean terminal, int processors) {}
