package fasti.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A year is 365 days from 0; each event is one day.
final class StretchesTest {
  @Test
  void aGapThatTakesMostOfTheTimeIsLeftOut() {
    var stretches = stretches(0, 1, 2, 900, 901);

    assertThat(stretches.periods()).containsExactly(new Period(0, 731), year(900, 901));
  }

  @Test
  void whatIsSpreadEvenlyIsNotBroken() {
    assertThat(stretches(0, 10, 20, 30, 40).periods()).hasSize(1);
  }

  @Test
  void aGapOfAThirdIsShown() {
    assertThat(stretches(0, 10, 20, 50, 60, 90).periods()).hasSize(1);
  }

  @Test
  void fewEventsHaveRoomEnough() {
    assertThat(stretches(0, 1, 900).periods()).hasSize(1);
  }

  @Test
  void thereAreThreeBreaksAtMost() {
    assertThat(stretches(0, 1, 10, 11, 100, 101, 1000, 1001, 10_000, 10_001).periods()).hasSize(4);
  }

  private static Period year(long from, long to) {
    return new Period(from * 365, to * 365 + 1);
  }

  private static Stretches stretches(int... years) {
    List<Period> events = new ArrayList<>();
    for (int year : years) {
      events.add(year(year, year));
    }
    return Stretches.of(events, Period.ALL, 0.04);
  }
}
