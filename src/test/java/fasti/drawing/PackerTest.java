package fasti.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.drawing.Seat.Side;
import fasti.unit.Length;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The axis is 300 pt for ten years: a year is 30 pt. A letter is 4 pt.
final class PackerTest {
  private static final Length WIDTH = Length.points(300);

  @Test
  void neighboursThatDoNotTouchShareARow() {
    var seats =
        seats(
            """
            | 1901-01-01 | 1901-01-01 | POINT | one
            | 1905-01-01 | 1905-01-01 | POINT | two
            """);

    assertThat(seats.stream().map(Seat::row)).containsExactly(0, 0);
  }

  @Test
  void whatWouldTouchGoesIntoTheNextRow() {
    var seats =
        seats(
            """
            | 1901-01-01 | 1901-01-01 | POINT | words that are long
            | 1902-01-01 | 1902-01-01 | POINT | two
            | 1909-01-01 | 1909-01-01 | POINT | three
            """);

    assertThat(seats.stream().map(Seat::row)).containsExactly(0, 1, 0);
  }

  @Test
  void nearTheEndTheCaptionStandsBeforeItsMark() {
    var seats = seats("| 1909-06-01 | 1909-06-01 | POINT | the last of all");

    assertThat(seats.getFirst().side()).isEqualTo(Side.BEFORE);
  }

  @Test
  void aSpanOfTheWholeTimeHasItsCaptionAbove() {
    var seats = seats("| 1900-01-01 | 1909-12-31 | SPAN | the decade");

    assertThat(seats.getFirst().side()).isEqualTo(Side.ABOVE);
    assertThat(seats.getFirst().captionRow()).isZero();
    assertThat(seats.getFirst().row()).isEqualTo(1);
  }

  @Test
  void aCaptionOfTwoLinesKeepsTheRowBelowItFree() {
    var seats =
        seats(
            """
            | 1901-01-01 | 1901-01-01 | POINT | words enough to fill more than one line
            | 1902-06-01 | 1902-06-01 | POINT | two
            """);

    assertThat(seats.stream().map(Seat::row)).containsExactly(0, 2);
  }

  @Test
  void captionsAreTurnedWhereThatSavesRows() {
    var seats =
        seats(
            """
            | 1904-09-01 | 1904-09-01 | POINT | words of some length here
            | 1905-09-01 | 1905-09-01 | POINT | words of some length here
            """);

    assertThat(seats.stream().map(Seat::row)).containsExactly(0, 0);
    assertThat(seats.stream().map(Seat::side)).containsExactly(Side.BEFORE, Side.AFTER);
  }

  private static List<Seat> seats(String table) {
    var draft = Draft.of(TimeLines.brief(table), WIDTH, new ToyLettering(), _ -> "");
    var axis = new Axis(DayCount.of(1900, 1, 1), DayCount.of(1910, 1, 1), List.of());
    var plotter = new Figure.Plotter(axis, WIDTH, draft.design());
    var packer = new Packer(WIDTH, draft.design(), Density.AIRY);
    return packer.seat(draft.entries(), draft.entries().stream().map(plotter::of).toList());
  }
}
