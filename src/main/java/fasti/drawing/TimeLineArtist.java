package fasti.drawing;

import fasti.layout.shape.Shaper;
import fasti.text.Anchor;
import fasti.unit.Length;
import java.util.List;
import java.util.function.Function;

/// Draws the time line: an axis with ticks, lanes, marks that differ by shape, labels that do not
/// collide.
public final class TimeLineArtist {
  /// The whole in one drawing, as high as it needs.
  ///
  /// @param folios the page of a section, empty where page numbers mean nothing
  public static Drawing draw(
      TimeLineBrief brief, Length width, Shaper shaper, Function<Anchor, String> folios) {
    throw new UnsupportedOperationException();
  }

  /// The same for pages: one drawing where it fits, else one a period. Each is no higher than the
  /// frame allows; only where not even the shortest period fits the first page's rest, all are
  /// planned for whole pages.
  ///
  /// @param folios the page of a section, empty where page numbers mean nothing
  /// @return at least one drawing, in the order of time
  public static List<Drawing> drawPages(
      TimeLineBrief brief, Frame frame, Shaper shaper, Function<Anchor, String> folios) {
    throw new UnsupportedOperationException();
  }

  /// The line of years above the title: one axis with the events as marks.
  public static Drawing drawOrnament(TimeLineBrief brief, Length width, Shaper shaper) {
    throw new UnsupportedOperationException();
  }

  private TimeLineArtist() {}
}
