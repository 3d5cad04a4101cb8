package fasti.layout.page;

/// What offends the eye on pages, in the currency of [PageFit].
final class PagePrices {
  /// White at the foot of a page costs by the square of its share of the page: a tenth of a page
  /// costs 10. Less, and pages are ragged at the foot for a trifle; more, and paragraphs are
  /// stretched to fill them.
  static final double WHITE = 1000;

  /// A page more should have a reason: as dear as a third of a page left white.
  static final double PAGE = 100;

  /// Parting what belongs together: dearer than any amount of white on a few pages.
  static final double PARTED = 1e6;

  /// A whole page of matter that is cut off, which only a strip taller than the page can ask for.
  static final double OVERFULL = 1e9;

  /// A word broken over the page's end: as dear as a third of a page left white, since another
  /// setting of one of the page's paragraphs will nearly always save it for less.
  static final double BROKEN_WORD = 110;

  /// How many demerits of a paragraph weigh as much as one point here. A line whose spaces are half
  /// as wide again as they should be has 100: three points, what two lines of white at the foot
  /// cost. More, and grey lines are taken for a full page; less, and pages end anywhere.
  static final double DEMERITS_A_POINT = 30;

  /// A setting that is dearer than this is never worth it: it would cost more than a broken word.
  static final double DEAREST_VERSION = 120;

  /// A line by which facing pages differ in depth: more than a paragraph a little looser, less than
  /// a bad one.
  static final double UNEVEN_LINE = 8;

  /// What differs by many lines is no worse than what differs by some: nobody sees it as one pair.
  static final double UNEVEN = 64;

  /// A last page with a line or two on it.
  static final double SHORT_END = 80;

  /// The fewest lines that look like the end of something, not like a leftover.
  static final int LINES_OF_AN_END = 4;

  /// Going on with a note on the next page: dearer than leaving any page nearly white, so that it
  /// is done only where a note is too long for the page of its call.
  static final double SPLIT_NOTE = 3000;

  /// A note that does not even begin on the page of its call.
  static final double STRAY_NOTE = 10_000;

  /// A page that shows notes or figures alone, because they are too many for those before it.
  static final double NO_TEXT = 400;

  /// A figure at the foot of its mention's page: rather where it is mentioned, but that costs less
  /// than three lines of white.
  static final double FIGURE_AT_FOOT = 6;

  /// A figure at the top of the next page: as dear as a sixth of a page left white, since the
  /// reader has to turn.
  static final double FIGURE_PUT_OFF = 28;

  /// For each page more that a figure has to wait.
  static final double FIGURE_WAITS = 150;

  /// A figure that is printed after the end of the part that it belongs to.
  static final double FIGURE_ASTRAY = 1e5;

  private PagePrices() {}
}
