package fasti.drawing;

import fasti.style.Feature;
import fasti.style.HouseStyle;
import fasti.style.Ink;
import fasti.style.Palette;
import fasti.style.Posture;
import fasti.style.TextStyle;
import fasti.style.Weight;
import fasti.unit.Em;
import fasti.unit.Length;
import java.util.EnumSet;

/// Letters, inks and measures of a time line. All measures are given for the `classic` style with
/// its text of 10.6 pt, and grow with the text of other styles.
///
/// @param unit a point of the classic style in this one
record Design(HouseStyle style, Length unit) {
  private static final double CLASSIC_SIZE = 10.6;
  private static final double LABEL = 8;
  private static final double SMALL = 7.4;
  private static final double LEGEND = 7.6;

  /// Capitals set close look crowded at this size.
  private static final Em TRACKING = new Em(0.06);

  /// Lines that the eye must not trip over. Any lighter and a copier drops them.
  private static final Ink GRID = Ink.grey(0.72);

  static Design of(HouseStyle style) {
    return new Design(style, style.typography().size().times(1 / CLASSIC_SIZE));
  }

  Design enlarged(double factor) {
    return new Design(style, unit.times(factor));
  }

  Length points(double classicPoints) {
    return unit.times(classicPoints);
  }

  /// Words beside a mark.
  TextStyle label() {
    return sans(LABEL, Weight.REGULAR, palette().text());
  }

  /// Words beside the mark of an event that has no section.
  TextStyle contextLabel() {
    return sans(SMALL, Weight.REGULAR, palette().quiet());
  }

  /// The page, after the words.
  TextStyle folio() {
    return sans(LABEL, Weight.REGULAR, palette().quiet());
  }

  TextStyle tick() {
    return sans(LABEL, Weight.SEMI_BOLD, palette().text());
  }

  /// Months and days, where their year stands above them.
  TextStyle minorTick() {
    return sans(SMALL, Weight.REGULAR, palette().text());
  }

  TextStyle ornamentTick() {
    return sans(SMALL, Weight.REGULAR, palette().quiet());
  }

  /// @param tracked whether the words are in capitals
  TextStyle lane(boolean tracked) {
    var style = sans(LEGEND, Weight.SEMI_BOLD, palette().accent());
    return tracked ? style.withTracking(TRACKING) : style.withSize(points(LABEL));
  }

  TextStyle legend() {
    return sans(LEGEND, Weight.REGULAR, palette().quiet());
  }

  Palette palette() {
    return style.palette();
  }

  Ink grid() {
    return GRID;
  }

  /// The text's line to line, where a label has more than one.
  Length labelLeading() {
    return points(9.6);
  }

  /// How far a baseline stands below the middle of a row, so that small letters with their
  /// ascenders look centred on it.
  Length baselineDrop() {
    return points(2.6);
  }

  /// @param lane counted from 0
  Sign sign(int lane, Entry.Rank rank) {
    var sign = Sign.ofLane(lane, palette());
    return switch (rank) {
      case MAIN -> sign;
      case CONTEXT -> sign.lesser(palette().quiet());
    };
  }

  /// Of a mark.
  Length radius(Entry.Rank rank) {
    return switch (rank) {
      case MAIN -> points(2.4);
      case CONTEXT -> points(1.7);
    };
  }

  /// From the middle of a mark to where the widest of them ends, a diamond.
  Length reach(Entry.Rank rank) {
    return radius(rank).times(1.3);
  }

  /// From the middle of a bar to that of the line of words over it; less than the closest rows are
  /// apart.
  Length overBar() {
    return points(10.6);
  }

  /// Between a mark and its words.
  Length markGap() {
    return points(3.6);
  }

  /// Between the words and the page.
  Length folioGap() {
    return points(3);
  }

  /// The least white between two neighbours of a row.
  Length neighbourGap() {
    return points(9);
  }

  /// Between the lanes' names and the axis.
  Length columnGap() {
    return points(9);
  }

  /// A span shorter than this is drawn as a point: as a bar it would be a blot.
  Length leastBar() {
    return points(8);
  }

  private TextStyle sans(double size, Weight weight, Ink ink) {
    return new TextStyle(
        style.typography().sans(),
        weight,
        Posture.UPRIGHT,
        points(size),
        EnumSet.of(Feature.LINING_FIGURES),
        new Em(0),
        ink);
  }
}
