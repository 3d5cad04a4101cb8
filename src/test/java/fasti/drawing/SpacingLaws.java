package fasti.drawing;

import static fasti.Laws.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

final class SpacingLaws {
  /// Long enough for all labels of any case.
  private static final long END = 400;

  private record Case(long[] wished, long[] rooms) {
    long[] settled() {
      return Spacing.settle(wished, rooms, 0, END);
    }

    @Override
    public String toString() {
      return Arrays.toString(wished) + " " + Arrays.toString(rooms);
    }
  }

  @Test
  void labelsKeepTheirOrderAndTheirRoom() {
    forAll(
        random -> any(random, 40, 8),
        given -> {
          var settled = given.settled();
          for (int i = 1; i < settled.length; i++) {
            var apart = (given.rooms[i - 1] + given.rooms[i]) / 2;
            assertThat(settled[i] - settled[i - 1]).isGreaterThanOrEqualTo(apart);
          }
        });
  }

  @Test
  void labelsLieBetweenTheEnds() {
    forAll(
        random -> any(random, 40, 8),
        given -> {
          var settled = given.settled();
          int last = settled.length - 1;
          assertThat(settled[0] - given.rooms[0] / 2).isNotNegative();
          assertThat(settled[last] + given.rooms[last] / 2).isLessThanOrEqualTo(END);
        });
  }

  @Test
  void aLabelThatHasItsRoomStaysWhereItIs() {
    assertThat(Spacing.settle(new long[] {50, 120, 300}, new long[] {40, 40, 40}, 0, END))
        .containsExactly(50, 120, 300);
  }

  /// Against every way to place three labels on whole numbers.
  @Test
  void noOtherPlacesAreNearer() {
    forAll(
        random -> any(random, 3, 60),
        given -> {
          if (given.wished.length == 3) {
            assertThat(moved(given, given.settled())).isLessThanOrEqualTo(least(given) + 3);
          }
        });
  }

  /// Settled places are rounded, so that they may miss the least by half a unit each.
  private static double least(Case given) {
    long first = (given.rooms[0] + given.rooms[1]) / 2;
    long second = (given.rooms[1] + given.rooms[2]) / 2;
    double least = Double.MAX_VALUE;
    for (long a = given.rooms[0] / 2; a <= END; a++) {
      for (long b = a + first; b + second <= END - given.rooms[2] / 2; b++) {
        long c = Math.clamp(given.wished[2], b + second, END - given.rooms[2] / 2);
        least = Math.min(least, moved(given, new long[] {a, b, c}));
      }
    }
    return least;
  }

  private static double moved(Case given, long[] places) {
    double sum = 0;
    for (int i = 0; i < places.length; i++) {
      sum += Math.pow((double) (places[i] - given.wished[i]), 2);
    }
    return sum;
  }

  /// Rooms are even, so that half of one is whole.
  private static Case any(RandomGenerator random, int most, int widest) {
    int count = random.nextInt(1, most + 1);
    var wished = new long[count];
    var rooms = new long[count];
    for (int i = 0; i < count; i++) {
      wished[i] = random.nextLong(END);
      rooms[i] = 2 * random.nextLong(1, widest / 2 + 1);
    }
    Arrays.sort(wished);
    return new Case(wished, rooms);
  }
}
