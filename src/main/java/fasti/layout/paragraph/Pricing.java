package fasti.layout.paragraph;

/// What lines cost, by themselves and beside their neighbours. Lines are told by the places they
/// run from and to.
final class Pricing {
  /// The ratio of a line that does not fit.
  static final double TOO_LONG = -4;

  private final Breakpoints places;
  private final Measure measure;
  private final long runt;

  Pricing(Breakpoints places, Measure measure) {
    this.places = places;
    this.measure = measure;
    this.runt = Math.round(Prices.RUNT_EMS * measure.em());
  }

  /// Whether it is worth trying to do without hyphens: in a long paragraph there is nearly always a
  /// line that one would mend.
  boolean mayDoWithoutHyphens() {
    return places.width(0, places.last()) < Prices.LINES_WITHOUT_HYPHENS * measure.width();
  }

  /// How much of their give the boxes of a line take, -1 to 1, in steps. Letters give way before
  /// spaces do: a fiftieth more or less of a letter's width is seen by nobody, a fifth of a space
  /// is.
  double expansion(int from, int to) {
    return expansion(measure.width() - places.width(from, to), from, to);
  }

  private double expansion(long white, int from, int to) {
    long give = places.give(from, to);
    if (give <= 0 || measure.isRagged() || (white > 0 && places.fill[to])) {
      return 0;
    }
    double steps = (double) white / give * Prices.EXPANSION_STEPS;
    double most = Prices.EXPANSION_STEPS;
    return Math.rint(Math.clamp(steps, -most, most)) / most;
  }

  /// How far the glue of a line is stretched or shrunk after the boxes gave what they can; below -1
  /// the line does not fit.
  double ratio(int from, int to) {
    long white = measure.width() - places.width(from, to);
    if (measure.isRagged()) {
      return raggedRatio(from, to, white);
    }
    if (white > 0 && places.fill[to] && !places.isEmpty(from, to)) {
      return 0;
    }
    long rest = white - Math.round(expansion(white, from, to) * places.give(from, to));
    if (rest == 0) {
      return 0;
    }
    long giving = rest < 0 ? places.shrink(from, to) : places.stretch(from, to);
    if (giving > 0) {
      return (double) rest / giving;
    }
    return rest < 0 ? TOO_LONG : Prices.LOOSEST;
  }

  private double raggedRatio(int from, int to, long white) {
    if (white < 0) {
      return TOO_LONG;
    }
    boolean filled = places.fill[to] && !places.isEmpty(from, to);
    return filled ? 0 : (double) white / measure.rag();
  }

  /// Whether not even the narrowest line from a place reaches to another, nor to any after it.
  boolean isPast(int from, int to) {
    long least =
        places.ended.width[to]
            - places.begun.width[from]
            - places.startHang[from]
            - places.farthestHang
            - (measure.isRagged() ? 0 : narrowing(from, to));
    return least > measure.width();
  }

  private long narrowing(int from, int to) {
    return Math.round(-Prices.TIGHTEST * places.shrink(from, to)) + places.give(from, to);
  }

  Line lineFrom(int from, int to, double ratio) {
    boolean over = ratio == TOO_LONG;
    return new Line(
        places.next[from],
        places.item[to],
        over ? -1 : ratio,
        expansion(from, to),
        places.startHang[from],
        places.endHang[to],
        over ? Line.Fit.OVERFULL : Line.Fit.FITS);
  }

  /// The price of one line.
  ///
  /// @param ratio -1 and more
  double line(int from, int to, double ratio) {
    return (measure.isRagged() ? cube(ratio) : badness(ratio))
        + places.cost[to]
        + (to == places.last() ? lastLine(from, to) : 0);
  }

  private static double badness(double ratio) {
    return ratio <= Prices.GAPING
        ? cube(ratio)
        : cube(Prices.GAPING) + Prices.MORE * (ratio - Prices.GAPING);
  }

  private static double cube(double ratio) {
    double size = Math.abs(ratio);
    return 100 * size * size * size;
  }

  private double lastLine(int from, int to) {
    if (from == 0) {
      return 0;
    }
    boolean stump = places.hyphen[from] && places.isOneWord(from, to);
    boolean runs = stump || places.seen(from, to) < runt;
    return (runs ? Prices.RUNT : 0) + (places.hyphen[from] ? Prices.FINAL_HYPHEN : 0);
  }

  /// The price of two lines one below the other.
  ///
  /// @param before where the upper begins
  /// @param from where the lower begins
  /// @param to where it ends
  double neighbours(int before, int from, int to) {
    double price = 0;
    if (places.hyphen[from] && places.hyphen[to]) {
      price += places.hyphen[before] ? Prices.TRIPLE_HYPHEN : Prices.DOUBLE_HYPHEN;
    }
    if (places.opening[before] != 0 && places.opening[before] == places.opening[from]) {
      price += Prices.STACK;
    }
    if (to != places.last()
        && places.closing[to] != 0
        && places.closing[to] == places.closing[from]) {
      price += Prices.STACK;
    }
    return price;
  }

  /// The price of two lines of different greyness. Last lines, whose spaces are as they are, set
  /// nothing off.
  ///
  /// @param upper the ratio of the upper line
  /// @param lower the ratio of the lower line
  double contrast(int from, int to, double upper, double lower) {
    if (measure.isRagged() || places.fill[from] || places.fill[to]) {
      return 0;
    }
    double difference = Math.abs(greyness(upper) - greyness(lower)) / Prices.CONTRAST_AT;
    double cube = difference * difference * difference;
    return difference >= 1 ? Prices.CONTRAST : Prices.CONTRAST * cube * cube;
  }

  /// The width of a space over the nominal, as far as a ratio tells it: spaces grow by half at
  /// ratio 1 and shrink by a third at -1.
  private static double greyness(double ratio) {
    return ratio > 0 ? ratio * 0.5 : ratio / 3;
  }

  /// The most that neighbours can cost, whatever comes.
  ///
  /// @param at where the upper ends
  double dearestNeighbours(int at) {
    return Prices.CONTRAST + 2 * Prices.STACK + (places.hyphen[at] ? Prices.TRIPLE_HYPHEN : 0);
  }
}
