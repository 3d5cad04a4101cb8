package fasti.unit;

/// A signed distance on paper, held as whole scaled points so that sums are exact and a build is
/// the same on every machine.
///
/// @param scaledPoints 1 pt = 65 536 sp; 1 pt here is the PDF point, 1/72 inch
public record Length(long scaledPoints) implements Comparable<Length> {
  public static final Length ZERO = new Length(0);

  private static final long PER_POINT = 65_536;
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  public static Length points(double points) {
    return new Length(Math.round(points * PER_POINT));
  }

  public static Length millimetres(double millimetres) {
    return points(millimetres * POINTS_PER_MILLIMETRE);
  }

  public Length plus(Length other) {
    return new Length(scaledPoints + other.scaledPoints);
  }

  public Length minus(Length other) {
    return new Length(scaledPoints - other.scaledPoints);
  }

  public Length times(double factor) {
    return new Length(Math.round(scaledPoints * factor));
  }

  public Length negated() {
    return new Length(-scaledPoints);
  }

  /// How often the other length goes into this one: a pure number.
  public double over(Length other) {
    return (double) scaledPoints / other.scaledPoints;
  }

  public Length max(Length other) {
    return scaledPoints >= other.scaledPoints ? this : other;
  }

  public Length min(Length other) {
    return scaledPoints <= other.scaledPoints ? this : other;
  }

  public double inPoints() {
    return (double) scaledPoints / PER_POINT;
  }

  @Override
  public int compareTo(Length other) {
    return Long.compare(scaledPoints, other.scaledPoints);
  }
}
