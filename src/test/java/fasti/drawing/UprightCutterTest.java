package fasti.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.TimeLineMark;
import fasti.unit.Length;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UprightCutterTest {
  /// Twenty labels of a line.
  private static final double ROOM = 20 * 11.4;

  @Test
  void whatFitsIsOnePage() {
    assertThat(pages(TimeLines.STALIN, ROOM)).hasSize(1);
  }

  @Test
  void aPageBeginsOnARoundDate() {
    var pages = pages(TimeLines.crowded(), ROOM);

    assertThat(pages).hasSize(4);
    assertThat(pages.subList(1, pages.size()))
        .allSatisfy(page -> assertThat(DayCount.at(page.period().from()).day()).isEqualTo(1));
  }

  @Test
  void pagesFollowOneAnotherWithoutAGap() {
    var pages = pages(TimeLines.crowded(), ROOM);

    for (int i = 1; i < pages.size(); i++) {
      assertThat(pages.get(i).period().from()).isEqualTo(pages.get(i - 1).period().to());
    }
  }

  @Test
  void aSpanOverTheBorderGoesOnOnTheNextPage() {
    var pages = pages(TimeLines.crowded(), ROOM);
    long border = pages.get(0).period().to();

    var through =
        marks(pages.get(0)).stream().filter(mark -> DayCount.of(mark.latest()) > border).toList();

    assertThat(through).isNotEmpty();
    assertThat(marks(pages.get(1))).containsAll(through);
  }

  @Test
  void aDayTooFullForAPageIsDividedByEvents() {
    var pages = pages("| 1914-08-01 | 1914-08-01 | POINT | War\n".repeat(50), ROOM);

    assertThat(pages).hasSize(3);
    assertThat(pages.stream().mapToInt(page -> page.entries().size()).sum()).isEqualTo(50);
  }

  private static List<TimeLineMark> marks(UprightPage page) {
    return page.entries().stream().map(Entry::mark).toList();
  }

  private static List<UprightPage> pages(String table, double room) {
    var draft =
        Draft.of(TimeLines.brief(table), Length.points(450), new ToyLettering(), _ -> "17")
            .captioned(Length.points(400), Length.points(400));
    var height = Length.points(room);
    return new UprightCutter(draft.design(), draft.entries(), height, height).pages();
  }
}
