package fasti.source;

/// What every reader of one book shares.
record Intake(Faults faults, Pictures pictures) {}
