package fasti.drawing;

import fasti.unit.Length;

/// The room on paper for a time line.
///
/// @param width of each drawing
/// @param firstHeight what is left on the page where the first drawing stands
/// @param nextHeight the greatest height of each later one: a whole type area
public record Frame(Length width, Length firstHeight, Length nextHeight) {}
