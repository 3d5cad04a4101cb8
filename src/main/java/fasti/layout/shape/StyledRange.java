package fasti.layout.shape;

import fasti.style.TextStyle;

/// Characters of a paragraph that are to look alike.
///
/// @param start of the first character, counted from 0
/// @param end after the last character
/// @param language BCP 47
public record StyledRange(int start, int end, TextStyle style, String language) {}
