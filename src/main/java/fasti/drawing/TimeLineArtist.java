package fasti.drawing;

import fasti.document.Part;
import fasti.document.Words;
import fasti.layout.shape.Shaper;
import fasti.style.HouseStyle;
import fasti.text.Anchor;
import fasti.unit.Length;
import java.util.function.Function;

/// Draws the time line: an axis with ticks, lanes, marks that differ by shape, labels that do not
/// collide.
public final class TimeLineArtist {
  /// @param width of the drawing; its height follows
  /// @param folios the page of a section, empty where page numbers mean nothing
  public static Drawing draw(
      Part.TimeLine timeLine,
      Words words,
      HouseStyle style,
      Length width,
      Shaper shaper,
      Function<Anchor, String> folios) {
    throw new UnsupportedOperationException();
  }

  /// The line of years above the title: one axis with the events as marks.
  public static Drawing drawOrnament(
      Part.TimeLine timeLine, HouseStyle style, Length width, Shaper shaper) {
    throw new UnsupportedOperationException();
  }

  private TimeLineArtist() {}
}
