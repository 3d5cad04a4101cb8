package fasti.drawing;

import fasti.unit.Length;
import java.util.List;

/// A drawing in which time runs down, with everything at its place. Lengths down are from the top
/// of the drawing, lengths across from its start edge.
///
/// @param axisX where the axis stands
/// @param labelsX where the labels begin
/// @param top of the axis
/// @param length of the axis
/// @param posts in the order of their labels
record UprightPlan(
    Draft draft,
    Legend lanes,
    Axis axis,
    Length axisX,
    Length labelsX,
    Length top,
    Length length,
    List<Post> posts,
    Legend legend) {
  UprightPlan {
    posts = List.copyOf(posts);
  }

  /// An event with its label.
  ///
  /// @param figure along the axis
  /// @param x the middle of its mark
  /// @param labelMiddle down from the top of the axis
  record Post(Entry entry, Figure figure, Length x, Length labelMiddle) {
    /// Where the label points to: the mark, or where the span begins.
    Length y() {
      return switch (figure) {
        case Figure.Spot spot -> spot.centre();
        case Figure.Bar bar -> bar.start();
      };
    }
  }

  Length bottom() {
    return top.plus(length);
  }
}
