package fasti.layout.paragraph;

/// How a line looks beside its neighbours (Knuth and Plass, 1981, page 1155).
enum Fitness {
  TIGHT(0),
  DECENT(1),
  LOOSE(2),
  VERY_LOOSE(3);

  private final int place;

  Fitness(int place) {
    this.place = place;
  }

  static Fitness of(double ratio) {
    if (ratio < -0.5) {
      return TIGHT;
    }
    if (ratio <= 0.5) {
      return DECENT;
    }
    return ratio <= 1 ? LOOSE : VERY_LOOSE;
  }

  /// Whether two such lines should not stand one below the other.
  boolean isFarFrom(Fitness other) {
    return Math.abs(place - other.place) > 1;
  }
}
