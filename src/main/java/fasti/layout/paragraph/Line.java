package fasti.layout.paragraph;

/// One line of a broken paragraph. Lengths are scaled points.
///
/// @param start the first item of the line, counted from 0; white after the last break is passed
///   over
/// @param end the item that it breaks at: not on the line itself, but for the hyphen of a penalty
/// @param ratio how far the glue is stretched (positive) or shrunk (negative): 1 is all its stretch
/// @param expansion how much of their give the boxes take: 1 all that they may grow, -1 all that
///   they may shrink
/// @param left how far the line begins before the measure
/// @param right how far the line ends after the measure
/// @param fit whether it stays within the measure
public record Line(
    int start, int end, double ratio, double expansion, long left, long right, Fit fit) {
  public enum Fit {
    FITS,
    OVERFULL
  }
}
