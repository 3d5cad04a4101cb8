package fasti.epub;

import fasti.drawing.Drawing;
import fasti.unit.Bytes;
import java.util.List;

/// The drawings of an e-book, made before it is written.
///
/// @param cover a PNG of 1600 by 2560
/// @param timeLine without page numbers, one drawing a period; empty where the book has no time
///   line
public record Illustrations(Bytes cover, List<Drawing> timeLine) {
  public Illustrations {
    timeLine = List.copyOf(timeLine);
  }
}
