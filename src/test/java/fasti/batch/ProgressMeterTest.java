package fasti.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProgressMeterTest {
  private static final ShelvedBook ROME = new ShelvedBook(Path.of("/rome"), "rome");
  private static final ShelvedBook ATHENS = new ShelvedBook(Path.of("/athens"), "athens");

  private final List<Step> steps = new ArrayList<>();

  @Test
  void aStageThatBeginsTwiceCountsOnce() {
    var meter = new ProgressMeter(1, steps::add);

    meter.began(ROME, Stage.SHELVING);
    meter.began(ROME, Stage.SHELVING);

    assertThat(steps).hasSize(1);
  }

  @Test
  void aBookThatEndsEarlyHasTakenAllItsSteps() {
    var meter = new ProgressMeter(2, steps::add);
    var stages = Stage.values().length;

    meter.began(ROME, Stage.READING);
    meter.finished(ROME);
    meter.began(ATHENS, Stage.READING);
    meter.finished(ATHENS);

    assertThat(steps).extracting(Step::done).containsExactly(0, stages, stages, 2 * stages);
    assertThat(steps).extracting(Step::steps).containsOnly(2 * stages);
  }
}
