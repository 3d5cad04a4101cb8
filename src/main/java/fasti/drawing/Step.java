package fasti.drawing;

import fasti.time.CalendarDay;
import java.util.ArrayList;
import java.util.List;

/// How far it is from tick to tick. Ticks stand where people count from: on the first of a month,
/// on round years, and before Christ on round years as they are called (100 BC, not 101 BC).
sealed interface Step {
  /// The same days of every month.
  ///
  /// @param daysOfMonth ascending, from 1
  record Days(List<Integer> daysOfMonth) implements Step {
    public Days {
      daysOfMonth = List.copyOf(daysOfMonth);
    }
  }

  /// @param months 1, 2, 3 or 6, counted from January
  record Months(int months) implements Step {}

  record Years(long years) implements Step {}

  /// From a day to fifty thousand million years.
  List<Step> ALL = all();

  /// The last tick on this day or before it.
  default long floor(long day) {
    return floor(DayCount.at(day));
  }

  default long floor(CalendarDay date) {
    return switch (this) {
      case Days(var days) -> {
        int last = days.getFirst();
        for (int candidate : days) {
          last = candidate <= date.day() ? candidate : last;
        }
        yield DayCount.of(date) - date.day() + last;
      }
      case Months(var months) ->
          DayCount.of(date.year(), (date.month() - 1) / months * months + 1, 1);
      case Years(var years) -> firstDay(floorYear(date.year(), years));
    };
  }

  /// The first tick after this one.
  ///
  /// @param tick a day on which there is a tick
  default long next(long tick) {
    var date = DayCount.at(tick);
    return switch (this) {
      case Days(var days) -> nextDay(tick, date, days);
      case Months(var months) ->
          date.month() + months > 12
              ? firstDay(date.year() + 1)
              : DayCount.of(date.year(), date.month() + months, 1);
      case Years(var years) -> firstDay(nextYear(date.year(), years));
    };
  }

  /// The first tick on this day or after it.
  default long ceiling(long day) {
    long floor = floor(day);
    return floor == day ? day : next(floor);
  }

  /// About how many days lie between two ticks.
  default double days() {
    return switch (this) {
      case Days(var days) -> 30.4 / days.size();
      case Months(var months) -> 30.4 * months;
      case Years(var years) -> 365.2425 * years;
    };
  }

  private static long nextDay(long tick, CalendarDay date, List<Integer> days) {
    long month = tick - date.day();
    long nextMonth =
        date.month() == 12
            ? firstDay(date.year() + 1)
            : DayCount.of(date.year(), date.month() + 1, 1);
    for (int candidate : days) {
      if (candidate > date.day() && month + candidate < nextMonth) {
        return month + candidate;
      }
    }
    return nextMonth;
  }

  /// Year 0 is 1 BC. Between the eras there is a tick at AD 1, but for steps of two years, where it
  /// would stand too near its neighbour.
  private static long floorYear(long year, long years) {
    if (year >= years) {
      return Math.floorDiv(year, years) * years;
    }
    if (year >= 1 && years != 2) {
      return 1;
    }
    long beforeChrist = Math.max(1, 1 - year);
    return 1 - Math.ceilDiv(beforeChrist, years) * years;
  }

  private static long nextYear(long year, long years) {
    if (year == 1) {
      return years == 1 ? 2 : years;
    }
    if (year > 1) {
      return year + years;
    }
    long beforeChrist = 1 - year - years;
    if (beforeChrist > 0) {
      return 1 - beforeChrist;
    }
    return years == 2 ? 2 : 1;
  }

  private static long firstDay(long year) {
    return DayCount.of(year, 1, 1);
  }

  private static List<Step> all() {
    var steps = new ArrayList<Step>();
    var everyDay = new ArrayList<Integer>();
    for (int day = 1; day <= 31; day++) {
      everyDay.add(day);
    }
    steps.add(new Days(everyDay));
    // Steps within a month leave out its last days, so that the first of the next has room.
    steps.add(new Days(everyDay.stream().filter(day -> day % 2 == 1 && day < 31).toList()));
    steps.add(new Days(List.of(1, 5, 10, 15, 20, 25)));
    steps.add(new Days(List.of(1, 10, 20)));
    for (int months : new int[] {1, 2, 3, 6}) {
      steps.add(new Months(months));
    }
    for (long power = 1; power <= 10_000_000_000L; power *= 10) {
      steps.add(new Years(power));
      steps.add(new Years(2 * power));
      steps.add(new Years(5 * power));
    }
    return List.copyOf(steps);
  }
}
