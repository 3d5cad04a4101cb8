package fasti.drawing;

import fasti.document.Part;
import fasti.document.Publication;
import fasti.document.Words;
import fasti.style.HouseStyle;
import fasti.text.Direction;

/// What is to be drawn, in which words and which look.
///
/// @param direction of the book: time runs the way its lines are read
/// @param language of the book, BCP 47: the axis names months and eras in it
public record TimeLineBrief(
    Part.TimeLine timeLine, Words words, HouseStyle style, Direction direction, String language) {
  /// The brief for a time line of this publication.
  public static TimeLineBrief of(
      Part.TimeLine timeLine, Publication publication, HouseStyle style) {
    var metadata = publication.metadata();
    return new TimeLineBrief(
        timeLine, publication.words(), style, metadata.direction(), metadata.language());
  }
}
