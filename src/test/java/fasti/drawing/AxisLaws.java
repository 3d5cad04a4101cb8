package fasti.drawing;

import static fasti.Laws.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.style.HouseStyle;
import fasti.unit.Length;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

final class AxisLaws {
  private static final Design DESIGN = Design.of(HouseStyle.classic());
  private static final Length WIDTH = Length.millimetres(140);

  @Test
  void theEventsLieOnTheAxis() {
    forAll(
        AxisLaws::anyPeriod,
        events -> {
          var axis = axis(events);
          assertThat(axis.from()).isLessThanOrEqualTo(events.from());
          assertThat(axis.to()).isGreaterThanOrEqualTo(events.to());
        });
  }

  @Test
  void ticksAscendWithinTheAxis() {
    forAll(
        AxisLaws::anyPeriod,
        events -> {
          var axis = axis(events);
          var days = axis.ticks().stream().map(Tick::day).toList();
          assertThat(days).isSorted().doesNotHaveDuplicates();
          assertThat(days).allSatisfy(day -> assertThat(day).isBetween(axis.from(), axis.to()));
        });
  }

  @Test
  void thereIsATick() {
    forAll(AxisLaws::anyPeriod, events -> assertThat(axis(events).ticks()).isNotEmpty());
  }

  @Test
  void labelsOfTicksDoNotCollide() {
    forAll(
        AxisLaws::anyPeriod,
        events -> {
          var seats = seating().seat(axis(events));
          checkApart(seats, seats.stream().map(TickSeat::label).toList());
          checkApart(seats, seats.stream().map(TickSeat::heading).toList());
        });
  }

  private static void checkApart(List<TickSeat> seats, List<java.util.Optional<Lettered>> words) {
    var end = new Length(Long.MIN_VALUE / 2);
    for (int i = 0; i < seats.size(); i++) {
      if (words.get(i).isPresent()) {
        var start = seating().labelStart(seats.get(i));
        assertThat(start).isGreaterThan(end);
        end = start.plus(words.get(i).get().width());
      }
    }
    assertThat(end).isLessThanOrEqualTo(WIDTH);
  }

  private static Axis axis(Period events) {
    var names = new TickNames("en", TimeLines.words());
    return Axis.of(events, Period.ALL, names, seating()::haveRoom);
  }

  private static TickSeating seating() {
    return new TickSeating(
        new ToyLettering(), WIDTH, DESIGN, DESIGN.tick(), DESIGN.minorTick(), DESIGN.points(9));
  }

  /// From a day to some thousand million years, most of them short.
  private static Period anyPeriod(RandomGenerator random) {
    long magnitude = 1L << random.nextInt(1, 40);
    long from = DayCount.of(1900, 1, 1) - random.nextLong(magnitude * 2);
    return new Period(from, from + 1 + random.nextLong(magnitude));
  }
}
