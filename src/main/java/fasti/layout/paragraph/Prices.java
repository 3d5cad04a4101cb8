package fasti.layout.paragraph;

/// What offends the eye, in one currency: the badness of a line is 100 where its spaces are half as
/// wide again as they should be, or a third narrower, and grows with the cube of the difference.
/// The demerits of a paragraph are the sum of all prices, so that one bad line is worth as many
/// small faults as a reader would trade for it.
final class Prices {
  /// Neighbouring lines whose spaces differ by this share of the nominal space show as a light line
  /// beside a dark one. Below, few notice it, and the price falls off with the sixth power; above,
  /// it stays.
  static final double CONTRAST_AT = 0.6;

  /// As much as two lines at the bounds: less, and a loose line is paid for by its neighbours;
  /// more, and whole paragraphs are set loose to match one line.
  static final double CONTRAST = 200;

  /// Two hyphened lines in a row: a ladder in the making.
  static final double DOUBLE_HYPHEN = 30;

  /// Three in a row, which the trade forbids (Bringhurst, 2.4.4): dearer than any line but one that
  /// holds a single word.
  static final double TRIPLE_HYPHEN = 3000;

  /// A broken word across the last two lines: the eye falls on the stump.
  static final double FINAL_HYPHEN = 50;

  /// A last line shorter than [#RUNT_EMS], which looks like a hole in the page, or one that holds
  /// only the end of a word. Worth the squeezing of a line by a third and another's gaping.
  static final double RUNT = 300;

  /// Twice the usual paragraph indent: a shorter last line lets the next indent show as a hole.
  static final double RUNT_EMS = 3.05;

  /// Neighbouring lines that begin or end with the same word: the eye slips from one to the other.
  static final double STACK = 100;

  /// A white river of four lines.
  static final double RIVER = 200;

  /// A line past the measure, where there is no other way at all.
  static final double OVERFULL = 1_000_000;

  /// A word that stands alone on its line can hardly be spaced at all: beyond this it is left
  /// short.
  static final double LOOSEST = 20;

  /// The least that a setting with a hyphen can cost: a setting without that costs no more is the
  /// best there is.
  static final double CHEAP_ENOUGH = 25;

  /// Longer paragraphs are tried with hyphens at once: of those of six lines hardly one in ten
  /// costs less than [#CHEAP_ENOUGH].
  static final double LINES_WITHOUT_HYPHENS = 6;

  /// Without hyphens no line may be looser than this ratio: where spaces would be wider, a hyphen
  /// is cheaper.
  static final double LOOSEST_WITHOUT_HYPHENS = 1.2;

  /// With hyphens spaces may be twice as wide as they should be, so that narrow columns are still
  /// chosen by total fit and not by what is left.
  static final double LOOSEST_WITH_HYPHENS = 2;

  /// Where lines have to be very loose, others may be this tight: spaces half as wide as they
  /// should be still part words, and are less of an evil than a hole.
  static final double TIGHTEST = -1.4;

  /// Up to this ratio badness grows with its cube: spaces are then a little over twice as wide as
  /// they should be, and the line is torn. Each further bit adds [#MORE] a ratio, so that no line
  /// is saved from gaping wide by letting three others gape.
  static final double GAPING = 2.15;

  static final double MORE = 150;

  /// A setting with this price a line has lines that gape: then it is worth looking for another.
  static final double POOR = 60;

  /// A setting that is dearer than the best by this much is not shown to the page maker: a page
  /// that ends better is not worth a torn line in the middle of a paragraph.
  static final double WORTH_A_LOOK = 700;

  /// The steps of expansion on either side: finer than the eye sees, and few enough that one line's
  /// letters often look like the last one's to the printer.
  static final int EXPANSION_STEPS = 4;

  private Prices() {}
}
