package fasti.drawing;

import static fasti.Laws.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.style.HouseStyle;
import fasti.unit.Length;
import java.util.ArrayList;
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

  @Test
  void whatIsLaterNeverStandsEarlier() {
    forAll(
        AxisLaws::anyBroken,
        axis -> {
          double before = 0;
          for (long day = axis.from(); day <= axis.to(); day += 1 + (axis.to() - day) / 50) {
            assertThat(axis.place((double) day)).isBetween(before, 1 + 1e-9);
            before = axis.place((double) day);
          }
        });
  }

  @Test
  void allStretchesHaveOneScale() {
    forAll(
        AxisLaws::anyBroken,
        axis -> {
          double scale = daysPerShare(axis.stretches().getFirst(), axis);
          for (var stretch : axis.stretches()) {
            assertThat(daysPerShare(stretch, axis) / scale).isBetween(0.999, 1.001);
          }
        });
  }

  @Test
  void eachStretchOfABrokenAxisHasATick() {
    forAll(
        AxisLaws::anyBroken,
        axis ->
            assertThat(axis.stretches())
                .allSatisfy(
                    stretch ->
                        assertThat(axis.ticks())
                            .anyMatch(
                                tick ->
                                    stretch.from() <= tick.day() && tick.day() <= stretch.to())));
  }

  private static double daysPerShare(Period stretch, Axis axis) {
    return stretch.days()
        / (axis.place((double) stretch.to()) - axis.place((double) stretch.from()));
  }

  /// Some years here, some years there, and long times between them.
  private static Axis anyBroken(RandomGenerator random) {
    var events = new ArrayList<Period>();
    long day = DayCount.of(-3000, 1, 1);
    int clusters = random.nextInt(1, 5);
    for (int cluster = 0; cluster < clusters; cluster++) {
      int count = random.nextInt(1, 6);
      for (int i = 0; i < count; i++) {
        long length = random.nextLong(1, 400);
        events.add(new Period(day, day + length));
        day += length + random.nextLong(2000);
      }
      day += 1L << random.nextInt(10, 26);
    }
    var stretches = Stretches.of(events, Period.ALL, 0.04);
    return Axis.of(stretches, new TickNames("en", TimeLines.words()), seating()::haveRoom);
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
    return Axis.of(Stretches.of(events, Period.ALL), names, seating()::haveRoom);
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
