package fasti.drawing;

/// How close the rows of a lane stand.
enum Density {
  AIRY(17),
  EVEN(14),
  /// The text is 8 pt: any less and descenders touch ascenders.
  TIGHT(11.6);

  private final double pitch;

  Density(double pitch) {
    this.pitch = pitch;
  }

  /// From row to row, in points of the classic style.
  double pitch() {
    return pitch;
  }
}
