package fasti.drawing;

import java.util.List;

/// A picture of an author's, drawn with lines and areas: what was an SVG file, ready to be painted
/// at any size. Coordinates are in units of the picture, y downwards, from its top left corner.
///
/// @param traces in the order in which they are painted, each over those before it
public record VectorPicture(double width, double height, List<Trace> traces) {
  public VectorPicture {
    traces = List.copyOf(traces);
  }
}
