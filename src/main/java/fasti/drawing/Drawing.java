package fasti.drawing;

import fasti.unit.Length;
import java.util.List;

/// A picture made of lines and letters, the same for paper, e-book and cover.
///
/// The origin is the top left corner; y grows downwards.
public record Drawing(Length width, Length height, List<Shape> shapes) {
  public Drawing {
    shapes = List.copyOf(shapes);
  }
}
