package fasti.layout.paragraph;

/// What offends the eye, in the breaker's currency: demerits are squares of badness, and badness is
/// 100 where a space is half as wide again as it should be.
final class Prices {
  /// Each line costs something, so that of two equal settings the shorter wins; more, and the
  /// breaker squeezes paragraphs for it.
  static final double LINE = 10;

  /// Two hyphened lines in a row (a ladder in the making).
  static final double DOUBLE_HYPHEN = 30_000;

  /// A broken word across the last two lines: the eye falls on the stump.
  static final double FINAL_HYPHEN = 10_000;

  /// Neighbouring lines of very different greyness.
  static final double CONTRAST = 20000;

  /// A last line shorter than [#RUNT_EMS], which looks like a hole in the page.
  static final double RUNT = 40000;

  /// Below the usual paragraph indent and a short word.
  static final double RUNT_EMS = 2.6;

  /// Pass 1 is content with lines whose spaces are at most 8 in 10 of their stretch wider: then no
  /// word has to be broken.
  static final double TOLERANCE_WITHOUT_HYPHENS = 60;

  /// Pass 2 takes what TeX calls a tolerable line.
  static final double TOLERANCE_WITH_HYPHENS = 200;

  private Prices() {}
}
