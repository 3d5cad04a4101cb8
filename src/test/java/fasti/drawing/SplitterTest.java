package fasti.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.unit.Length;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SplitterTest {
  private static final Length WIDTH = Length.millimetres(160);

  @Test
  void whatFitsIsOneDrawing() {
    assertThat(plans(TimeLines.STALIN, 120, 240)).hasSize(1);
  }

  @Test
  void whatDoesNotFitIsCutAtARoundDate() {
    var plans = plans(TimeLines.crowded(), 90, 120);

    assertThat(plans).hasSizeGreaterThan(1);
    assertThat(plans.get(1).axis().from()).isEqualTo(plans.get(0).axis().to());
    assertThat(DayCount.at(plans.get(1).axis().from()).day()).isEqualTo(1);
  }

  @Test
  void aSpanOverTheCutGoesOnInTheNextDrawing() {
    var plans = plans(TimeLines.crowded(), 90, 120);
    var cut = plans.get(0).axis().to();

    var through =
        TimeLines.marks(TimeLines.crowded()).stream()
            .filter(mark -> DayCount.of(mark.earliest()) < cut && DayCount.of(mark.latest()) > cut)
            .toList();

    assertThat(through).isNotEmpty();
    assertThat(through)
        .allSatisfy(
            mark -> {
              assertThat(marks(plans.get(0))).contains(mark);
              assertThat(marks(plans.get(1))).contains(mark);
            });
  }

  @Test
  void aDayTooFullForAPageIsDividedByEvents() {
    var plans = plans("| 1914-08-01 | 1914-08-01 | POINT | War\n".repeat(50), 60, 60);

    assertThat(plans).hasSizeGreaterThan(1);
    assertThat(plans.stream().mapToInt(plan -> marks(plan).size()).sum()).isEqualTo(50);
  }

  @Test
  void aRestOfAPageThatIsTooLowIsNotUsed() {
    var plans = plans(TimeLines.crowded(), 20, 120);

    assertThat(plans.getFirst().height()).isGreaterThan(Length.millimetres(20));
  }

  private static List<fasti.document.TimeLineMark> marks(Plan plan) {
    return plan.bands().stream()
        .flatMap(band -> band.seats().stream())
        .map(seat -> seat.entry().mark())
        .toList();
  }

  private static List<Plan> plans(String table, double first, double next) {
    var draft = Draft.of(TimeLines.brief(table), WIDTH, new ToyLettering(), _ -> "17");
    var frame = new Frame(WIDTH, Length.millimetres(first), Length.millimetres(next));
    return new Splitter(draft, frame).plans();
  }
}
