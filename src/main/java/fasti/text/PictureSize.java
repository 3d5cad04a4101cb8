package fasti.text;

import fasti.unit.Length;

/// How wide a picture is to stand on paper.
public sealed interface PictureSize {
  /// As large as it is by itself, as far as there is room.
  record Natural() implements PictureSize {}

  /// @param ofMeasure a share of the line's length, over 0 to 1
  record Share(double ofMeasure) implements PictureSize {
    public Share {
      if (!(ofMeasure > 0 && ofMeasure <= 1)) {
        throw new IllegalArgumentException("a share is over 0 and 1 at most: " + ofMeasure);
      }
    }
  }

  record Fixed(Length width) implements PictureSize {}

  /// Over the text and the side column.
  record AcrossPage() implements PictureSize {}
}
