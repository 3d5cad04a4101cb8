package fasti.time;

import java.util.random.RandomGenerator;

/// Random dates of every kind.
final class Dates {
  static Edtf any(RandomGenerator random) {
    if (random.nextInt(3) > 0) {
      return date(random);
    }
    var first = date(random);
    var second = date(random);
    var inOrder = first.earliest().compareTo(second.earliest()) <= 0;
    var start = inOrder ? first : second;
    var end = inOrder ? second : first;
    return switch (random.nextInt(4)) {
      case 0 -> new EdtfInterval(openOrUnknown(random), new EdtfInterval.End.At(end));
      case 1 -> new EdtfInterval(new EdtfInterval.End.At(start), openOrUnknown(random));
      default -> new EdtfInterval(new EdtfInterval.End.At(start), new EdtfInterval.End.At(end));
    };
  }

  static EdtfDate date(RandomGenerator random) {
    var qualifiers = Qualifier.values();
    return new EdtfDate(part(random), qualifiers[random.nextInt(qualifiers.length)]);
  }

  private static EdtfInterval.End openOrUnknown(RandomGenerator random) {
    return random.nextBoolean() ? new EdtfInterval.End.Open() : new EdtfInterval.End.Unknown();
  }

  private static DatePart part(RandomGenerator random) {
    var year = random.nextInt(-9999, 10_000);
    var month = random.nextInt(1, 13);
    var seasons = Season.values();
    return switch (random.nextInt(8)) {
      case 0 -> new DatePart.Year(year);
      case 1 -> new DatePart.Year(random.nextLong(-14_000_000_000L, 14_000_000_000L));
      case 2 -> new DatePart.Month(year, month);
      case 3 -> new DatePart.SeasonOf(year, seasons[random.nextInt(seasons.length)]);
      case 4 -> decadeOrCentury(random);
      case 5 -> new DatePart.SomeMonthOf(year);
      case 6 -> new DatePart.SomeDayOf(year, random.nextInt(13));
      default -> new DatePart.Day(year, month, random.nextInt(1, Years.daysIn(year, month) + 1));
    };
  }

  private static DatePart decadeOrCentury(RandomGenerator random) {
    var years = random.nextBoolean() ? 10 : 100;
    var index = random.nextInt(9999 / years);
    return new DatePart.SomeYearOf(
        random.nextBoolean() ? (long) index * years : -((long) index + 1) * years + 1, years);
  }

  private Dates() {}
}
