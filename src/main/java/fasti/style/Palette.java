package fasti.style;

/// The inks of a book. Colour never carries meaning alone.
///
/// @param text for reading
/// @param quiet for what is less than text: dates in the contents, remarks; at least 4.5:1 on white
/// @param accent for labels
/// @param hairline for rules
public record Palette(Ink text, Ink quiet, Ink accent, Ink hairline) {}
