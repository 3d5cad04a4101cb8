package fasti.style;

import fasti.unit.Length;

/// The page before anything is set on it.
///
/// @param width of the trimmed page
/// @param height of the trimmed page
/// @param notes where they stand if there is a side column
public record PageDesign(
    Length width,
    Length height,
    Margins margins,
    SideColumn side,
    TextColumns columns,
    Sides sides,
    Notes notes) {
  /// White around the type area. The running head stands inside the top margin, the foot inside the
  /// bottom margin.
  ///
  /// @param inner at the start edge, or at the spine where both sides are printed
  public record Margins(Length inner, Length outer, Length top, Length bottom) {}

  /// The column beside the text for what belongs next to it.
  ///
  /// @param gap between text and side column; both zero where there is none
  public record SideColumn(Length gap, Length width, Holds holds) {
    public static final SideColumn NONE = new SideColumn(Length.ZERO, Length.ZERO);

    /// What stands in it.
    public enum Holds {
      /// All that belongs beside an event.
      MATTER,
      /// The date of each event, level with its title: a margin so narrow that any page has room
      /// for it.
      DATES
    }

    public SideColumn(Length gap, Length width) {
      this(gap, width, Holds.MATTER);
    }

    /// A margin in which the longest month has room on a line.
    ///
    /// @param size of the running text
    public static SideColumn forDates(Length size) {
      return new SideColumn(size.times(1.2), size.times(7), Holds.DATES);
    }

    public boolean isPresent() {
      return width.scaledPoints() > 0;
    }
  }

  /// The columns that running text is set in.
  ///
  /// @param gutter between two columns; zero where there is one
  public record TextColumns(int count, Length gutter) {
    public static final TextColumns ONE = new TextColumns(1, Length.ZERO);

    /// The white of two ems: less, and the eye runs on into the next column; more, and they fall
    /// apart.
    public static final TextColumns TWO = new TextColumns(2, Length.millimetres(7));
  }

  /// Where notes stand.
  public enum Notes {
    FOOT,
    /// In the side column, level with their calls; at the foot where there is none.
    SIDE
  }

  /// Which sides of a sheet carry pages.
  public enum Sides {
    /// The inner margin is always at the start edge.
    ONE,
    /// Duplex: left and right pages mirror each other.
    TWO
  }

  /// A page narrower than this has no side column: the text beside it would be too narrow to set.
  private static final Length LEAST_WIDTH_WITH_SIDE = Length.millimetres(190);

  /// The same design on another sheet.
  public PageDesign on(Paper paper) {
    return resized(paper.width(), paper.height());
  }

  /// The same design on another page: margins and side column keep their proportion to it, and a
  /// narrow page loses its side column.
  public PageDesign resized(Length newWidth, Length newHeight) {
    var across = newWidth.over(width);
    var down = newHeight.over(height);
    return new PageDesign(
        newWidth,
        newHeight,
        new Margins(
            margins.inner().times(across),
            margins.outer().times(across),
            margins.top().times(down),
            margins.bottom().times(down)),
        side.holds() == SideColumn.Holds.DATES ? side : resizedSide(newWidth, across),
        columns,
        sides,
        notes);
  }

  private SideColumn resizedSide(Length newWidth, double across) {
    return mayHaveSide(newWidth)
        ? new SideColumn(side.gap().times(across), side.width().times(across))
        : SideColumn.NONE;
  }

  /// Whether a page of this width has room for a side column.
  public static boolean mayHaveSide(Length width) {
    return width.compareTo(LEAST_WIDTH_WITH_SIDE) >= 0;
  }

  public PageDesign withMargins(Margins other) {
    return new PageDesign(width, height, other, side, columns, sides, notes);
  }

  public PageDesign withSide(SideColumn other) {
    return new PageDesign(width, height, margins, other, columns, sides, notes);
  }

  public PageDesign withSides(Sides other) {
    return new PageDesign(width, height, margins, side, columns, other, notes);
  }

  /// More columns than one take the place of the side column.
  public PageDesign withColumns(TextColumns other) {
    return new PageDesign(
        width, height, margins, other.count() > 1 ? SideColumn.NONE : side, other, sides, notes);
  }

  public PageDesign withNotes(Notes other) {
    return new PageDesign(width, height, margins, side, columns, sides, other);
  }

  /// The width between the margins, side column and gap included.
  public Length typeAreaWidth() {
    return width.minus(margins.inner()).minus(margins.outer());
  }

  /// The length of a line of text.
  public Length measure() {
    return typeAreaWidth().minus(side.gap()).minus(side.width());
  }

  /// The width of each column of running text.
  public Length columnWidth() {
    int count = columns.count();
    return measure().minus(columns.gutter().times(count - 1)).times(1.0 / count);
  }

  /// A page as narrow as one of the columns, for what is set in it.
  public PageDesign column() {
    var outer = margins.outer().plus(typeAreaWidth()).minus(columnWidth());
    return new PageDesign(
        width,
        height,
        new Margins(margins.inner(), outer, margins.top(), margins.bottom()),
        SideColumn.NONE,
        TextColumns.ONE,
        sides,
        notes);
  }

  public Length typeAreaHeight() {
    return height.minus(margins.top()).minus(margins.bottom());
  }
}
