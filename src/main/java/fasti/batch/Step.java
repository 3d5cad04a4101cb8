package fasti.batch;

/// How far a run has come.
///
/// @param done steps taken, counted from 0; never goes back
/// @param steps in all
/// @param book the one that has just begun a stage, as the caller would type it
public record Step(int done, int steps, String book, Stage stage) {}
