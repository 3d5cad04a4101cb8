package fasti.document;

/// A row of the time line.
///
/// @param name empty for the one lane of a book without lanes
public record TimeLineLane(String id, String name) {}
