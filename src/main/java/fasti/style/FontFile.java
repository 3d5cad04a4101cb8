package fasti.style;

import fasti.unit.Bytes;

/// A font that a book brings itself.
///
/// @param name of the file, for messages
public record FontFile(String name, Bytes bytes) {}
