package fasti.layout.page;

import static fasti.Laws.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.layout.paragraph.Cost;
import fasti.layout.paragraph.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// In these tables a letter is 10 wide, and so are a space and a hyphen.
class ColumnWidthsLaws {
  private static final long LETTER = 10;

  private record Case(List<ColumnText> columns, long room) {
    long[] divided() {
      return new ColumnWidths(columns, room).divide();
    }
  }

  private static Case any(RandomGenerator random) {
    int rows = random.nextInt(1, 6);
    var columns = new ArrayList<ColumnText>();
    for (int i = random.nextInt(1, 6); i > 0; i--) {
      int most = random.nextInt(1, 30);
      var cells = new ArrayList<CellText>();
      for (int row = 0; row < rows; row++) {
        cells.add(cell(random, random.nextInt(1, most + 1)));
      }
      columns.add(new ColumnText(cells, 0));
    }
    return new Case(columns, random.nextLong(100, 2000));
  }

  private static CellText cell(RandomGenerator random, int words) {
    var items = new ArrayList<Item>();
    for (int i = 0; i < words; i++) {
      if (i > 0) {
        items.add(new Item.Glue(LETTER, 0, 0));
      }
      items.add(new Item.Box(LETTER * random.nextInt(1, 8)));
      if (random.nextInt(3) == 0) {
        items.add(new Item.Penalty(LETTER, new Cost.Of(100), Item.Kind.HYPHEN));
        items.add(new Item.Box(LETTER * random.nextInt(2, 8)));
      }
    }
    items.add(new Item.Fill());
    items.add(new Item.Penalty(0, Cost.FORCED, Item.Kind.PLAIN));
    return new CellText(items, 2 * LETTER);
  }

  private static int height(Case table, long[] widths) {
    var highest = new int[table.columns().getFirst().in(widths[0]).lines().length];
    for (int i = 0; i < widths.length; i++) {
      var lines = table.columns().get(i).in(widths[i]).lines();
      for (int row = 0; row < highest.length; row++) {
        highest[row] = Math.max(highest[row], lines[row]);
      }
    }
    return Arrays.stream(highest).sum();
  }

  @Test
  void theWidthsAddUpToTheRoom() {
    forAll(
        ColumnWidthsLaws::any,
        table -> assertThat(Arrays.stream(table.divided()).sum()).isEqualTo(table.room()));
  }

  @Test
  void noColumnIsNarrowerThanItsWidestFragmentWhereAllHaveRoom() {
    forAll(
        ColumnWidthsLaws::any,
        table -> {
          if (new ColumnWidths(table.columns(), table.room()).suffices()) {
            var widths = table.divided();
            for (int i = 0; i < widths.length; i++) {
              assertThat(widths[i]).isGreaterThanOrEqualTo(table.columns().get(i).least());
            }
          }
        });
  }

  @Test
  void nothingIsBrokenWhereNothingNeedsToBe() {
    forAll(
        ColumnWidthsLaws::any,
        table -> {
          if (new ColumnWidths(table.columns(), table.room()).isAmple()) {
            var rows = table.columns().getFirst().in(table.room()).lines().length;
            assertThat(height(table, table.divided())).isEqualTo(rows);
          }
        });
  }

  /// Width that is left over goes to the columns at the end, and with it a word may be broken
  /// sooner than a line left gaping: no more than two such words.
  @Test
  void theTableIsNotDearerThanWithEqualColumns() {
    forAll(
        ColumnWidthsLaws::any,
        table -> {
          var equal = new long[table.columns().size()];
          Arrays.fill(equal, table.room() / equal.length);
          if (table.columns().stream().allMatch(column -> column.least() <= equal[0])) {
            var division = new ColumnWidths(table.columns(), table.room());
            assertThat(division.cost(table.divided()))
                .isLessThanOrEqualTo(division.cost(equal) + 4);
          }
        });
  }

  @Test
  void aColumnOfOneWordLeavesTheWidthToTheTextBesideIt() {
    var random = fasti.Laws.from(1);
    var word = new ColumnText(List.of(cell(random, 1)), 0);
    var text = new ColumnText(List.of(cell(random, 60)), 0);

    var widths = new ColumnWidths(List.of(word, text), 500).divide();

    assertThat(widths[0]).isLessThan(200);
    assertThat(widths[1]).isGreaterThan(300);
  }
}
