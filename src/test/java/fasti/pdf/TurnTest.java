package fasti.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.unit.Length;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The matrix brings the picture's corner (0, 0), its bottom left, to (e, f).
final class TurnTest {
  private static final Box BOX =
      Box.at(Length.ZERO, Length.ZERO, Length.points(2), Length.points(1));

  @Test
  void anUprightPictureFillsItsBox() {
    assertThat(place(1)).isEqualTo(List.of(2000L, 0L, 0L, 1000L, 0L, 9000L));
  }

  @Test
  void aPictureHeldUpsideDownIsTurnedByHalf() {
    assertThat(place(3)).isEqualTo(List.of(-2000L, 0L, 0L, -1000L, 2000L, 10_000L));
  }

  @Test
  void aPictureHeldOnItsLeftSideIsTurnedClockwise() {
    // Its bottom left comes to the top left, its bottom edge to the left one.
    assertThat(place(6)).isEqualTo(List.of(0L, -1000L, 2000L, 0L, 0L, 10_000L));
  }

  @Test
  void onlyQuarterTurnsSwapTheSides() {
    var swapping =
        IntStream.rangeClosed(1, 8)
            .filter(orientation -> Turn.of(orientation).swapsSides())
            .boxed()
            .toList();

    assertThat(swapping).isEqualTo(List.of(5, 6, 7, 8));
  }

  private static List<Long> place(int orientation) {
    return Turn.of(orientation).place(BOX, Length.points(10));
  }
}
