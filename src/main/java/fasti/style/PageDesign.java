package fasti.style;

import fasti.unit.Length;

/// The page before anything is set on it.
///
/// @param width of the trimmed page
/// @param height of the trimmed page
public record PageDesign(
    Length width, Length height, Margins margins, SideColumn side, Sides sides) {
  /// White around the type area. The running head stands inside the top margin, the foot inside the
  /// bottom margin.
  ///
  /// @param inner at the start edge, or at the spine where both sides are printed
  public record Margins(Length inner, Length outer, Length top, Length bottom) {}

  /// The column beside the text for what belongs next to it.
  ///
  /// @param gap between text and side column; both zero where there is none
  public record SideColumn(Length gap, Length width) {
    public static final SideColumn NONE = new SideColumn(Length.ZERO, Length.ZERO);

    public boolean isPresent() {
      return width.scaledPoints() > 0;
    }
  }

  /// Which sides of a sheet carry pages.
  public enum Sides {
    /// The inner margin is always at the start edge.
    ONE,
    /// Duplex: left and right pages mirror each other.
    TWO
  }

  /// The width between the margins, side column and gap included.
  public Length typeAreaWidth() {
    return width.minus(margins.inner()).minus(margins.outer());
  }

  /// The length of a line of text.
  public Length measure() {
    return typeAreaWidth().minus(side.gap()).minus(side.width());
  }

  public Length typeAreaHeight() {
    return height.minus(margins.top()).minus(margins.bottom());
  }
}
