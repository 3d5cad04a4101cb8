package fasti.picture;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.Laws;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ScalerTest {
  private static final int GREY_OF_HALF_THE_LIGHT = 188;

  @Test
  void aPlainColourStaysAsItIs() {
    Laws.forAll(
        ScalerTest::plain,
        canvas -> {
          var small = Scaler.scaled(canvas, (canvas.width() + 1) / 2, (canvas.height() + 2) / 3);

          assertThat(small.pixels()).containsOnly(canvas.pixels()[0]);
        });
  }

  @Test
  void stripesOfBlackAndWhiteBecomeAGreyAsLightAsBoth() {
    var stripes = new Canvas(64, 64, pixels(i -> i % 2 == 0 ? 0xFF000000 : 0xFFFFFFFF));

    var small = Scaler.scaled(stripes, 8, 8);

    var middle = small.pixels()[8 * 4 + 4] & 0xFF;
    assertThat(middle).isBetween(GREY_OF_HALF_THE_LIGHT - 2, GREY_OF_HALF_THE_LIGHT + 2);
  }

  @Test
  void theColourOfWhatIsSeenThroughDoesNotBleed() {
    var halves = new Canvas(64, 64, pixels(i -> i % 64 < 32 ? 0xFFFF0000 : 0x0000FF00));

    var small = Scaler.scaled(halves, 7, 7);

    assertThat(Arrays.stream(small.pixels()))
        .allMatch(pixel -> pixel >>> 24 == 0 || (pixel >> 8 & 0xFF) == 0);
  }

  @Test
  void anEdgeStaysWhereItIs() {
    var halves = new Canvas(64, 64, pixels(i -> i % 64 < 32 ? 0xFF000000 : 0xFFFFFFFF));

    var row = Scaler.scaled(halves, 16, 1).pixels();

    assertThat(row[6] & 0xFF).isLessThan(70);
    assertThat(row[9] & 0xFF).isGreaterThan(240);
  }

  private static int[] pixels(IntUnaryOperator colour) {
    return IntStream.range(0, 64 * 64).map(colour).toArray();
  }

  private static Canvas plain(RandomGenerator random) {
    int width = random.nextInt(1, 40);
    int height = random.nextInt(1, 40);
    int colour = 0xFF000000 | random.nextInt(0x1000000);
    return new Canvas(
        width, height, IntStream.generate(() -> colour).limit((long) width * height).toArray());
  }
}
