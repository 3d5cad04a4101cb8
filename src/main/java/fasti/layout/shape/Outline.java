package fasti.layout.shape;

import java.util.List;

/// A glyph's outline in font units, y upwards, origin on the baseline.
public record Outline(List<Segment> segments) {
  public Outline {
    segments = List.copyOf(segments);
  }

  public sealed interface Segment {
    record MoveTo(double x, double y) implements Segment {}

    record LineTo(double x, double y) implements Segment {}

    record QuadraticTo(double controlX, double controlY, double x, double y) implements Segment {}

    record Close() implements Segment {}
  }
}
