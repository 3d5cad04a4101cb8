package fasti.layout.shape;

/// A stretch of a paragraph in one setting and at one level of the bidirectional algorithm.
///
/// @param start of the first character, counted from 0
/// @param end after the last character
/// @param level of UAX 9; odd is right to left
public record TextItem(int start, int end, Setting setting, int level) {}
