package fasti.epub;

import fasti.text.Direction;

/// How HTML and the package document write a direction.
final class TextDirection {
  static String attribute(Direction direction) {
    return switch (direction) {
      case LEFT_TO_RIGHT -> "ltr";
      case RIGHT_TO_LEFT -> "rtl";
    };
  }

  private TextDirection() {}
}
