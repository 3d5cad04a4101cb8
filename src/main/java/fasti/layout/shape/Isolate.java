package fasti.layout.shape;

import fasti.text.Direction;

/// A stretch that the directions around it do not reach into, and that does not reach out: words in
/// another language, the title of a foreign book (UAX 9, 2.4.2 and 6.2).
///
/// @param start of the first character in the paragraph, counted from 0
/// @param end after the last character
public record Isolate(int start, int end, Direction direction) {}
