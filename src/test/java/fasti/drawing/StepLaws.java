package fasti.drawing;

import static fasti.Laws.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

final class StepLaws {
  private record Case(Step step, long day) {}

  @Test
  void aDayLiesBetweenTheTicksAroundIt() {
    forAll(
        StepLaws::any,
        given -> {
          long floor = given.step.floor(given.day);
          assertThat(given.day).isGreaterThanOrEqualTo(floor).isLessThan(given.step.next(floor));
        });
  }

  @Test
  void theTickOfATickIsItself() {
    forAll(
        StepLaws::any,
        given -> {
          long next = given.step.next(given.step.floor(given.day));
          assertThat(given.step.floor(next)).isEqualTo(next);
          assertThat(given.step.ceiling(next)).isEqualTo(next);
        });
  }

  /// A day within some hundred steps of the turn of the eras.
  private static Case any(RandomGenerator random) {
    var step = Step.ALL.get(random.nextInt(Step.ALL.size()));
    long reach = (long) (step.days() * 200);
    return new Case(step, DayCount.of(1, 1, 1) + random.nextLong(-reach, reach));
  }
}
