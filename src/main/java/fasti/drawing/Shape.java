package fasti.drawing;

import fasti.layout.shape.GlyphRun;
import fasti.style.Ink;
import fasti.style.TextStyle;
import fasti.text.Anchor;
import fasti.unit.Length;
import java.util.List;
import java.util.Optional;

/// One thing in a drawing. Positions are from the drawing's top left corner, y downwards.
public sealed interface Shape {
  record Line(Point from, Point to, Length thickness, Ink ink) implements Shape {}

  record Disc(Point centre, Length radius, Fill fill, Ink ink) implements Shape {}

  /// A closed figure with straight sides.
  record Polygon(List<Point> corners, Fill fill, Ink ink) implements Shape {
    public Polygon {
      corners = List.copyOf(corners);
    }
  }

  /// Words in a drawing.
  ///
  /// @param start the left end of the baseline
  /// @param runs the words shaped, from left to right
  /// @param text the words, in reading order
  /// @param target what the words lead to
  record Label(
      Point start, List<GlyphRun> runs, String text, TextStyle style, Optional<Anchor> target)
      implements Shape {
    public Label {
      runs = List.copyOf(runs);
    }

    /// From the left end of the words to the right end; nothing where they are not shaped.
    public Length width() {
      return new Length(runs.stream().mapToLong(GlyphRun::width).sum());
    }
  }

  record Point(Length x, Length y) {}

  /// How a figure is shown: meaning is carried by shape and fill, never by colour alone.
  sealed interface Fill {
    record Solid() implements Fill {}

    /// White inside, an outline of this thickness.
    record Hollow(Length thickness) implements Fill {}
  }
}
