package fasti.layout.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiversTest {
  /// Lines of two words, all but the last with a space of 6 after the letters of the first word.
  private static Setting lines(List<Item> items, double ratio, int... lettersBefore) {
    var lines = new ArrayList<Line>();
    for (int letters : lettersBefore) {
      int start = items.size();
      items.add(new Item.Box(letters * Toy.LETTER));
      items.add(Toy.SPACE);
      items.add(new Item.Box(50));
      lines.add(new Line(start, items.size(), ratio, 0, 0, 0, Line.Fit.FITS));
    }
    return new Setting(lines, 0);
  }

  @Test
  void fourWideSpacesOneBelowTheOtherAreARiver() {
    var items = new ArrayList<Item>();

    assertThat(Rivers.in(items, lines(items, 1, 4, 4, 4, 4, 4))).isEqualTo(1);
  }

  @Test
  void threeAreNone() {
    var items = new ArrayList<Item>();

    assertThat(Rivers.in(items, lines(items, 1, 4, 4, 4, 6, 4))).isZero();
  }

  @Test
  void theLastLineIsNotCounted() {
    var items = new ArrayList<Item>();

    assertThat(Rivers.in(items, lines(items, 1, 6, 4, 4, 4, 4))).isZero();
  }

  @Test
  void spacesOfTheirOwnWidthAreNotSeen() {
    var items = new ArrayList<Item>();

    assertThat(Rivers.in(items, lines(items, 0, 4, 4, 4, 4, 4))).isZero();
  }
}
