package fasti.layout.shape;

/// The direction of a paragraph.
public enum BaseDirection {
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT
}
