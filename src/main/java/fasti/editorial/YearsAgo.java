package fasti.editorial;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// Years so long ago that nobody counts them from the birth of Christ: "66.043 million years ago".
///
/// They are told to a thousand years: a finer figure would claim to know from which of the two eras
/// it was counted.
final class YearsAgo {
  private static final long MILLION = 1_000_000;

  private static final int THOUSANDS = 3;

  private final Vocabulary vocabulary;

  /// What the language counts in, the largest first.
  private final List<Unit> units;

  /// @param pattern with `{0}` for how many
  private record Unit(long years, String pattern) {
    /// @param text "10000:{0}万年前", or what follows a number of millions
    static Unit parse(String text) {
      int colon = text.indexOf(':');
      return colon < 0
          ? new Unit(MILLION, "{0} " + text)
          : new Unit(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
    }

    BigDecimal count(BigDecimal thousands) {
      return thousands.scaleByPowerOfTen(THOUSANDS).divide(BigDecimal.valueOf(years));
    }

    String fill(String count) {
      return pattern.replace("{0}", count);
    }
  }

  YearsAgo(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    units =
        Vocabulary.list(vocabulary.textOr("date.years-ago", "million-years-ago")).stream()
            .map(Unit::parse)
            .toList();
  }

  /// @param year deep
  String year(long year) {
    var unit = unit(year);
    return unit.fill(count(year, unit));
  }

  /// "252–201 million years ago".
  ///
  /// @param first deep, and not after the last
  /// @param last deep
  String years(long first, long last) {
    var unit = unit(first);
    return unit.fill(
        count(first, unit) + vocabulary.text("date.between-numbers") + count(last, unit));
  }

  private Unit unit(long year) {
    return units.stream()
        .filter(unit -> unit.years() <= -year)
        .findFirst()
        .orElseGet(units::getLast);
  }

  private String count(long year, Unit unit) {
    var thousands =
        BigDecimal.valueOf(-year).movePointLeft(THOUSANDS).setScale(0, RoundingMode.HALF_UP);
    return unit.count(thousands)
        .stripTrailingZeros()
        .toPlainString()
        .replace(".", vocabulary.text("date.decimal"));
  }
}
