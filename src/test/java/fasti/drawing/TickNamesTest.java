package fasti.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.time.CalendarDay;
import org.junit.jupiter.api.Test;

final class TickNamesTest {
  private static final TickNames ENGLISH = new TickNames("en-GB", TimeLines.words());

  @Test
  void aYearBeforeChristHasItsEra() {
    assertThat(label(ENGLISH, new Step.Years(100), -99)).isEqualTo("100 BC");
  }

  @Test
  void theFirstYearHasItsEra() {
    assertThat(label(ENGLISH, new Step.Years(100), 1)).isEqualTo("AD 1");
  }

  @Test
  void thousandsArePartedFromTenThousandOn() {
    assertThat(label(ENGLISH, new Step.Years(1000), -11_999)).isEqualTo("12,000 BC");
    assertThat(label(ENGLISH, new Step.Years(1000), -2999)).isEqualTo("3000 BC");
  }

  @Test
  void deepTimeIsCountedInMillions() {
    var first = new CalendarDay(-3_300_000, 1, 1);

    var label = ENGLISH.label(new Step.Years(500_000), new CalendarDay(-2_499_999, 1, 1), first);

    assertThat(label).isEqualTo("2.5");
  }

  @Test
  void monthsAreNamedInTheLanguageOfTheBook() {
    var day = new CalendarDay(1921, 3, 1);
    var french = new TickNames("fr", TimeLines.words());

    assertThat(french.label(new Step.Months(1), day, day)).isEqualTo("mars");
    assertThat(french.heading(Step.ALL.getFirst(), day, day)).isEqualTo("mars 1921");
  }

  private static String label(TickNames names, Step step, long year) {
    var day = new CalendarDay(year, 1, 1);
    return names.label(step, day, day);
  }
}
