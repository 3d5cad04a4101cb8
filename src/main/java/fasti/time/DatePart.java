package fasti.time;

/// What a date names, from a day to a century, without saying how sure anybody is of it.
public sealed interface DatePart {
  CalendarDay earliest();

  CalendarDay latest();

  String print();

  /// @param year astronomical: 0 is 1 BC
  record Year(long year) implements DatePart {
    @Override
    public CalendarDay earliest() {
      return new CalendarDay(year, 1, 1);
    }

    @Override
    public CalendarDay latest() {
      return new CalendarDay(year, 12, 31);
    }

    @Override
    public String print() {
      return Years.print(year);
    }
  }

  /// @param month 1 to 12
  record Month(long year, int month) implements DatePart {
    @Override
    public CalendarDay earliest() {
      return new CalendarDay(year, month, 1);
    }

    @Override
    public CalendarDay latest() {
      return new CalendarDay(year, month, Years.daysIn(year, month));
    }

    @Override
    public String print() {
      return Years.print(year) + "-" + Years.twoDigits(month);
    }
  }

  /// @param month 1 to 12
  /// @param day 1 to the last of that month
  record Day(long year, int month, int day) implements DatePart {
    @Override
    public CalendarDay earliest() {
      return new CalendarDay(year, month, day);
    }

    @Override
    public CalendarDay latest() {
      return earliest();
    }

    @Override
    public String print() {
      return Years.print(year) + "-" + Years.twoDigits(month) + "-" + Years.twoDigits(day);
    }
  }

  /// A season of the northern year, in the meteorologists' months: spring is March to May.
  record SeasonOf(long year, Season season) implements DatePart {
    @Override
    public CalendarDay earliest() {
      return new CalendarDay(year, season.firstMonth(), 1);
    }

    @Override
    public CalendarDay latest() {
      var endYear = season == Season.WINTER ? year + 1 : year;
      return new CalendarDay(
          endYear, season.lastMonth(), Years.daysIn(endYear, season.lastMonth()));
    }

    @Override
    public String print() {
      return Years.print(year) + "-" + season.code();
    }
  }

  /// Some year of a decade (`192X`) or a century (`19XX`).
  ///
  /// @param first the first year of the span
  /// @param years 10 or 100
  record SomeYearOf(long first, int years) implements DatePart {
    @Override
    public CalendarDay earliest() {
      return new CalendarDay(first, 1, 1);
    }

    @Override
    public CalendarDay latest() {
      return new CalendarDay(first + years - 1, 12, 31);
    }

    @Override
    public String print() {
      return Years.printMasked(first, years);
    }
  }

  /// Some month of a year: `1921-XX`.
  record SomeMonthOf(long year) implements DatePart {
    @Override
    public CalendarDay earliest() {
      return new CalendarDay(year, 1, 1);
    }

    @Override
    public CalendarDay latest() {
      return new CalendarDay(year, 12, 31);
    }

    @Override
    public String print() {
      return Years.print(year) + "-XX";
    }
  }

  /// Some day of a month (`1921-03-XX`), or of a year (`1921-XX-XX`).
  ///
  /// @param month 1 to 12, or 0 where the month is unknown too
  record SomeDayOf(long year, int month) implements DatePart {
    @Override
    public CalendarDay earliest() {
      return new CalendarDay(year, month == 0 ? 1 : month, 1);
    }

    @Override
    public CalendarDay latest() {
      return month == 0
          ? new CalendarDay(year, 12, 31)
          : new CalendarDay(year, month, Years.daysIn(year, month));
    }

    @Override
    public String print() {
      return Years.print(year) + "-" + (month == 0 ? "XX" : Years.twoDigits(month)) + "-XX";
    }
  }
}
