package fasti.pdf;

import fasti.unit.Length;

/// Thousandths of a point: the grain of every coordinate in the file, a third of a micrometre.
final class Thousandths {
  private static final long PER_POINT = 65_536;
  private static final int THOUSAND = 1000;

  static long of(Length length) {
    return of(length.scaledPoints());
  }

  static long of(long scaledPoints) {
    return Math.floorDiv(scaledPoints * THOUSAND + PER_POINT / 2, PER_POINT);
  }

  private Thousandths() {}
}
