package fasti.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.layout.page.PageFit.Share;
import fasti.layout.page.StructureElement.Role;
import fasti.layout.paragraph.Cost;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageFitTest {
  private static final VerticalItem MAY_END = new VerticalItem.PageEnd(Cost.FREE);
  private static final VerticalItem KEEP = new VerticalItem.PageEnd(Cost.FORBIDDEN);
  private static final VerticalItem NEW_PAGE = new VerticalItem.PageEnd(Cost.FORCED);

  private static Strip strip(double height) {
    return Strip.of(Length.points(height), List.of());
  }

  private static VerticalItem white(double height) {
    return new VerticalItem.Space(Length.points(height));
  }

  /// Pages of 100 pt; notes stand 10 pt below the text.
  private static List<Share> shares(VerticalItem... items) {
    return new PageFit(List.of(items), Length.points(100), Length.points(10)).shares();
  }

  private static Strip withNote(Strip strip, double height) {
    var note = new SetNote(List.of(strip(height)), StructureElement.of(Role.NOTE, List.of()));
    return new Strip(
        strip.height(),
        strip.reach(),
        List.of(),
        List.of(),
        List.of(note),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  @Test
  void whatFitsStandsOnOnePage() {
    assertThat(shares(strip(40), MAY_END, strip(60))).containsExactly(new Share(0, 3));
  }

  @Test
  void whatDoesNotFitBeginsTheNextPage() {
    assertThat(shares(strip(60), MAY_END, strip(60)))
        .containsExactly(new Share(0, 2), new Share(2, 3));
  }

  @Test
  void whiteVanishesAtTheTopOfAPage() {
    assertThat(shares(strip(100), white(50), strip(100)))
        .containsExactly(new Share(0, 2), new Share(2, 3));
  }

  @Test
  void aForcedEndLeavesTheRestWhite() {
    assertThat(shares(strip(10), NEW_PAGE, strip(10)))
        .containsExactly(new Share(0, 2), new Share(2, 3));
  }

  @Test
  void aHeadGoesWithWhatFollowsIt() {
    assertThat(shares(strip(60), MAY_END, strip(20), KEEP, strip(40)))
        .containsExactly(new Share(0, 2), new Share(2, 5));
  }

  @Test
  void touchingStripsAreNotParted() {
    assertThat(shares(strip(60), MAY_END, strip(20), strip(40)))
        .containsExactly(new Share(0, 2), new Share(2, 4));
  }

  @Test
  void aNoteTakesItsRoomOnThePageOfItsCall() {
    assertThat(shares(strip(50), MAY_END, withNote(strip(20), 30)))
        .containsExactly(new Share(0, 2), new Share(2, 3));
  }

  @Test
  void whatHangsBesideTheTextNeedsItsRoom() {
    var beside = strip(10).withReach(Length.points(60));

    assertThat(shares(strip(50), MAY_END, beside))
        .containsExactly(new Share(0, 2), new Share(2, 3));
  }

  @Test
  void aRepeatedHeadTakesRoomOnTheNextPage() {
    var row = strip(50).withContinued(List.of(strip(20)));

    assertThat(shares(strip(100), MAY_END, row, MAY_END, row))
        .containsExactly(new Share(0, 2), new Share(2, 4), new Share(4, 5));
  }

  @Test
  void aBrokenWordAtThePagesEndIsAvoidedForALineOfWhite() {
    var broken = new VerticalItem.PageEnd(new Cost.Of(6));

    assertThat(shares(strip(94), MAY_END, strip(5), broken, strip(50)))
        .containsExactly(new Share(0, 2), new Share(2, 5));
  }

  @Test
  void whatIsTallerThanThePageStillGetsOne() {
    assertThat(shares(strip(10), MAY_END, strip(300), MAY_END, strip(10)))
        .containsExactly(new Share(0, 2), new Share(2, 4), new Share(4, 5));
  }

  @Test
  void aColumnOfTenThousandLinesIsCutInOneWalk() {
    var items = new ArrayList<VerticalItem>();
    for (int i = 0; i < 10_000; i++) {
      items.add(strip(2));
      items.add(MAY_END);
    }

    var shares = new PageFit(items, Length.points(100), Length.ZERO).shares();

    assertThat(shares).hasSize(200);
  }
}
