package fasti.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.time.CalendarDay;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StepTest {
  @Test
  void centuriesBeforeChristAreRoundAsTheyAreCalled() {
    var ticks = ticks(new Step.Years(100), DayCount.of(-250, 1, 1), 5);

    // 300, 200, 100 BC, AD 1, 100
    assertThat(ticks.stream().map(CalendarDay::year)).containsExactly(-299L, -199L, -99L, 1L, 100L);
  }

  @Test
  void betweenTheErasThereIsNoYearNought() {
    var ticks = ticks(new Step.Years(1), DayCount.of(-1, 5, 1), 4);

    assertThat(ticks.stream().map(CalendarDay::year)).containsExactly(-1L, 0L, 1L, 2L);
  }

  @Test
  void quartersBeginInJanuary() {
    var ticks = ticks(new Step.Months(3), DayCount.of(1921, 3, 8), 3);

    assertThat(ticks)
        .containsExactly(
            new CalendarDay(1921, 1, 1), new CalendarDay(1921, 4, 1), new CalendarDay(1921, 7, 1));
  }

  @Test
  void everyOtherDayBeginsAnewWithTheMonth() {
    var ticks = ticks(Step.ALL.get(1), DayCount.of(1921, 3, 28), 3);

    assertThat(ticks)
        .containsExactly(
            new CalendarDay(1921, 3, 27),
            new CalendarDay(1921, 3, 29),
            new CalendarDay(1921, 4, 1));
  }

  private static List<CalendarDay> ticks(Step step, long day, int count) {
    var ticks = new ArrayList<CalendarDay>();
    for (long tick = step.floor(day); ticks.size() < count; tick = step.next(tick)) {
      ticks.add(DayCount.at(tick));
    }
    return ticks;
  }
}
