package fasti.layout.page;

import static fasti.layout.page.ToyColumn.HEAD;
import static fasti.layout.page.ToyColumn.KEEP;
import static fasti.layout.page.ToyColumn.MAY_END;
import static fasti.layout.page.ToyColumn.NEW_PAGE;
import static fasti.layout.page.ToyColumn.PAGE;
import static fasti.layout.page.ToyColumn.PART_END;
import static fasti.layout.page.ToyColumn.calling;
import static fasti.layout.page.ToyColumn.counts;
import static fasti.layout.page.ToyColumn.figure;
import static fasti.layout.page.ToyColumn.heights;
import static fasti.layout.page.ToyColumn.note;
import static fasti.layout.page.ToyColumn.pages;
import static fasti.layout.page.ToyColumn.passage;
import static fasti.layout.page.ToyColumn.shares;
import static fasti.layout.page.ToyColumn.strip;
import static fasti.layout.page.ToyColumn.version;
import static fasti.layout.page.ToyColumn.white;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.style.PageDesign.Sides;
import fasti.unit.Length;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageFitTest {
  @Test
  void whatFitsStandsOnOnePage() {
    assertThat(pages(strip(40), MAY_END, strip(60))).containsExactly(List.of(40.0, 60.0));
  }

  @Test
  void whatDoesNotFitBeginsTheNextPage() {
    assertThat(pages(strip(60), MAY_END, strip(50))).containsExactly(List.of(60.0), List.of(50.0));
  }

  @Test
  void whiteVanishesAtTheEdgesOfAPage() {
    assertThat(pages(strip(100), white(50), strip(100)))
        .containsExactly(List.of(100.0), List.of(100.0));
  }

  @Test
  void aForcedEndLeavesTheRestWhite() {
    assertThat(pages(strip(10), NEW_PAGE, strip(20))).containsExactly(List.of(10.0), List.of(20.0));
  }

  @Test
  void whatIsKeptGoesWithWhatFollowsIt() {
    assertThat(pages(strip(60), MAY_END, strip(20), KEEP, strip(40)))
        .containsExactly(List.of(60.0), List.of(20.0, 40.0));
  }

  @Test
  void touchingStripsAreNotParted() {
    assertThat(pages(strip(60), MAY_END, strip(20), strip(40)))
        .containsExactly(List.of(60.0), List.of(20.0, 40.0));
  }

  @Test
  void aHeadHasTwoLinesBelowItOnItsPage() {
    var line = passage(version(0, "x"));

    assertThat(counts(strip(80), white(5), strip(10), HEAD, line, MAY_END, line, MAY_END, line))
        .containsExactly(1, 4);
  }

  @Test
  void whatHangsBesideTheTextNeedsItsRoom() {
    var beside = strip(10).withReach(Length.points(60));

    assertThat(pages(strip(50), MAY_END, beside)).containsExactly(List.of(50.0), List.of(10.0));
  }

  @Test
  void aRepeatedHeadTakesRoomOnTheNextPage() {
    var row = strip(50).withContinued(List.of(strip(20)));

    assertThat(pages(strip(100), MAY_END, row, MAY_END, row))
        .containsExactly(List.of(100.0), List.of(50.0), List.of(50.0));
  }

  @Test
  void whatIsTallerThanThePageStillGetsOne() {
    assertThat(pages(strip(10), MAY_END, strip(300), MAY_END, strip(20)))
        .containsExactly(List.of(10.0), List.of(300.0), List.of(20.0));
  }

  @Test
  void anotherVersionSavesAWordFromBeingBrokenAtThePagesEnd() {
    var best = version(0, "x..-.xx");
    var other = version(5, "x..x.xx");

    assertThat(counts(strip(80), MAY_END, passage(best, other))).containsExactly(4, 4);
  }

  @Test
  void aLineMoreFillsAPageThatWouldEndShort() {
    var paragraph = passage(version(0, "x.xx"), version(0.1, "x..xx"));

    assertThat(counts(strip(75), MAY_END, paragraph, MAY_END, strip(95), MAY_END, strip(90)))
        .containsExactly(6, 1, 1);
  }

  @Test
  void aVersionThatIsTooDearIsNotTaken() {
    var paragraph = passage(version(0, "x.xx"), version(90, "x..xx"));

    assertThat(counts(strip(75), MAY_END, paragraph, MAY_END, strip(95), MAY_END, strip(90)))
        .containsExactly(5, 1, 1);
  }

  @Test
  void facingPagesEndLevel() {
    var paragraph = passage(version(0, "x.x"), version(5, "x..x"));
    var column =
        new VerticalItem[] {
          strip(100),
          NEW_PAGE,
          strip(80),
          MAY_END,
          paragraph,
          MAY_END,
          strip(100),
          MAY_END,
          strip(50)
        };

    assertThat(heights(shares(PAGE, column).get(1).matter())).hasSize(4);
    assertThat(heights(shares(ToyColumn.page(Sides.TWO), column).get(1).matter())).hasSize(5);
  }

  @Test
  void aNoteTakesItsRoomOnThePageOfItsCall() {
    assertThat(pages(strip(50), MAY_END, calling(strip(20), note(6))))
        .containsExactly(List.of(50.0), List.of(20.0));
  }

  @Test
  void aNoteThatFitsNoPageWithItsCallGoesOnAtTheFootOfTheNext() {
    var shares = shares(PAGE, calling(strip(40), note(24)), MAY_END, strip(20));

    assertThat(shares).extracting(share -> share.notes().strips().size()).containsExactly(10, 14);
    assertThat(shares.get(1).notes().opening()).isEqualTo(Share.Opening.GOES_ON);
  }

  @Test
  void theRestOfANoteStandsAboveTheNextPagesOwnNotes() {
    var longNote = note(23);
    var own = note(2);

    var shares =
        shares(
            PAGE, calling(strip(40), longNote), MAY_END, strip(10), KEEP, calling(strip(5), own));

    assertThat(shares).hasSize(2);
    assertThat(shares.get(1).notes().strips())
        .startsWith(longNote.strips().get(10))
        .endsWith(own.strips().getLast());
  }

  @Test
  void aNoteAsLongAsThreePagesIsShownToItsEndBeforeThePartEnds() {
    var shares = shares(PAGE, calling(strip(40), note(50)), NEW_PAGE, strip(30));

    assertThat(shares.stream().mapToInt(share -> share.notes().strips().size()).sum())
        .isEqualTo(50);
    assertThat(shares.getLast().notes().strips()).isEmpty();
    assertThat(heights(shares.getLast().matter())).containsExactly(30.0);
  }

  @Test
  void twentyNotesStandOnThePageOfTheirCalls() {
    var notes = new SetNote[20];
    for (int i = 0; i < notes.length; i++) {
      notes[i] = note(1 + i % 2);
    }
    var few = calling(strip(15), java.util.Arrays.copyOf(notes, 10));

    assertThat(shares(PAGE, few, MAY_END, strip(30))).hasSize(2);
    assertThat(shares(PAGE, few, MAY_END, strip(30)).getFirst().notes().strips()).hasSize(15);
  }

  @Test
  void aFigureThatFitsStandsWhereItIsMentioned() {
    var shares = shares(PAGE, strip(30), figure(40), strip(15));

    assertThat(heights(shares.getFirst().matter())).containsExactly(30.0, 40.0, 15.0);
  }

  @Test
  void aFigureThatDoesNotFitGoesToTheTopOfTheNextPage() {
    var text = passage(version(0, "x" + ".".repeat(14) + "xx"));

    var shares = shares(PAGE, strip(60), figure(50), text);

    assertThat(shares).hasSize(2);
    assertThat(shares.get(0).matter()).hasSize(1 + 8);
    assertThat(shares.get(1).top()).hasSize(1);
  }

  @Test
  void figuresKeepTheirOrder() {
    var first = figure(50);
    var second = figure(20);
    var text = passage(version(0, "x" + ".".repeat(18) + "xx"));

    var shares = shares(PAGE, strip(60), first, MAY_END, strip(5), second, text);

    assertThat(shares.get(0).top()).isEmpty();
    assertThat(shares.get(1).top()).containsExactly(first, second);
  }

  @Test
  void aFigureDoesNotPassTheEndOfItsPart() {
    var shares =
        shares(PAGE, strip(60), figure(50), MAY_END, strip(10), PART_END, white(5), strip(20));

    assertThat(heights(shares.get(0).matter())).containsExactly(60.0);
    assertThat(heights(shares.get(1).matter())).containsExactly(50.0, 10.0, 20.0);
  }

  @Test
  void aFigureThatIsLeftAtTheEndOfAPartGetsAPage() {
    var shares = shares(PAGE, strip(60), figure(50), NEW_PAGE, strip(20));

    assertThat(shares).hasSize(3);
    assertThat(heights(shares.get(2).matter())).containsExactly(20.0);
  }

  @Test
  void moreLinesToWriteOnFillTheLastPageOfAPart() {
    var room = new VerticalItem.WritingRoom(strip(20), 3);

    assertThat(pages(strip(30), room, NEW_PAGE, strip(10)))
        .containsExactly(List.of(30.0, 20.0, 20.0, 20.0), List.of(10.0));
  }

  @Test
  void aLastPageHasMoreThanALineOnIt() {
    var shares = counts(passage(version(0, "x" + ".".repeat(18) + ".xx")));

    assertThat(shares.getLast()).isGreaterThanOrEqualTo(PagePrices.LINES_OF_AN_END);
  }
}
