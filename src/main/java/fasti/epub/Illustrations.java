package fasti.epub;

import fasti.drawing.Drawing;
import fasti.unit.Bytes;
import java.util.Optional;

/// The drawings of an e-book, made before it is written.
///
/// @param cover a PNG of 1600 by 2560
/// @param timeLine without page numbers; empty where the book has no time line
public record Illustrations(Bytes cover, Optional<Drawing> timeLine) {}
