package fasti.layout.shape;

/// A font that a book brings and that cannot be set with.
///
/// @param name of the file
/// @param reason the end of a sentence that begins with the name: "has no TrueType outlines"
public record UnusableFont(String name, String reason) {}
