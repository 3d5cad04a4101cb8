package fasti.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class CoverageTest {
  @Test
  void aPixelIsCoveredByTheShareThatTheFigureHasOfIt() {
    var coverage = new Coverage(0, 0, 3, 2);

    box(coverage, new Corner(0.5, 0.25), new Corner(2.5, 1));

    assertThat(row(coverage, 0)).containsExactly(new double[] {0.375, 0.75, 0.375}, within(1e-9));
    assertThat(row(coverage, 1)).containsExactly(new double[] {0, 0, 0}, within(1e-9));
  }

  @Test
  void aSlopingEdgeCutsPixelsInTwo() {
    var coverage = new Coverage(0, 0, 2, 2);

    coverage.moveTo(0, 0);
    coverage.lineTo(2, 2);
    coverage.lineTo(0, 2);
    coverage.close();

    assertThat(row(coverage, 0)).containsExactly(new double[] {0.5, 0}, within(1e-9));
    assertThat(row(coverage, 1)).containsExactly(new double[] {1, 0.5}, within(1e-9));
  }

  @Test
  void aHoleIsNotCovered() {
    var coverage = new Coverage(0, 0, 3, 3);

    box(coverage, new Corner(0, 0), new Corner(3, 3));
    coverage.moveTo(1, 1);
    coverage.lineTo(1, 2);
    coverage.lineTo(2, 2);
    coverage.lineTo(2, 1);
    coverage.close();

    assertThat(row(coverage, 1)).containsExactly(new double[] {1, 0, 1}, within(1e-9));
  }

  @Test
  void whatLiesOutsideTheWindowIsCutOff() {
    var coverage = new Coverage(10, 10, 2, 1);

    box(coverage, new Corner(0, 0), new Corner(11, 30));

    assertThat(row(coverage, 0)).containsExactly(new double[] {1, 0}, within(1e-9));
  }

  private static double[] row(Coverage coverage, int row) {
    var shares = new double[coverage.width()];
    coverage.row(row, shares);
    return shares;
  }

  private record Corner(double x, double y) {}

  private static void box(Coverage coverage, Corner topLeft, Corner bottomRight) {
    coverage.moveTo(topLeft.x(), topLeft.y());
    coverage.lineTo(bottomRight.x(), topLeft.y());
    coverage.lineTo(bottomRight.x(), bottomRight.y());
    coverage.lineTo(topLeft.x(), bottomRight.y());
    coverage.close();
  }
}
