package fasti.pdf;

import fasti.layout.page.Placed;
import fasti.unit.Length;
import org.apache.pdfbox.cos.COSArray;

/// A rectangle on a page, y downwards from its top.
record Box(Length left, Length top, Length right, Length bottom) {
  /// What a thing covers, near enough for a figure's frame: glyphs are taken to reach from a type
  /// size above the baseline to a third below.
  static Box of(Placed placed) {
    return switch (placed) {
      case Placed.Glyphs it ->
          new Box(
              it.x(),
              it.baseline().minus(it.size()),
              it.x().plus(new Length(it.string().width())),
              it.baseline().plus(it.size().times(1 / 3.0)));
      case Placed.Rule it -> at(it.x(), it.y(), it.width(), it.height());
      case Placed.Art it -> at(it.x(), it.y(), it.drawing().width(), it.drawing().height());
      case Placed.Photograph it -> at(it.x(), it.y(), it.width(), it.height());
      case Placed.Vector it -> at(it.x(), it.y(), it.width(), it.height());
    };
  }

  Box with(Box other) {
    return new Box(
        left.min(other.left), top.min(other.top), right.max(other.right), bottom.max(other.bottom));
  }

  /// As PDF has it: left, bottom, right, top from the page's bottom left.
  COSArray on(Length pageHeight) {
    return Cos.array(
        Cos.points(left),
        Cos.points(pageHeight.minus(bottom)),
        Cos.points(right),
        Cos.points(pageHeight.minus(top)));
  }

  static Box at(Length x, Length y, Length width, Length height) {
    return new Box(x, y, x.plus(width), y.plus(height));
  }
}
