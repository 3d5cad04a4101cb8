package fasti.drawing;

import static fasti.Laws.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class DayCountLaws {
  @Test
  void everyDayComesBack() {
    forAll(
        random -> random.nextLong(-5_000_000_000_000L, 5_000_000_000_000L),
        day -> assertThat(DayCount.of(DayCount.at(day))).isEqualTo(day));
  }

  @Test
  void daysAreCountedAsTheCalendarOfTheLanguageCountsThem() {
    forAll(
        random -> random.nextLong(-2_000_000, 2_000_000),
        day -> {
          var date = LocalDate.ofEpochDay(day);
          assertThat(DayCount.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))
              .isEqualTo(day);
        });
  }
}
