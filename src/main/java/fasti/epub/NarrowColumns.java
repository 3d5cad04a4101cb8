package fasti.epub;

import fasti.text.Block;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The columns of a table in which no line may be broken: years, numbers, a word or two. Elsewhere
/// a word is broken where it must be, so that no table is wider than the screen; reading systems
/// would do that to `1732` too, and for no better reason than a long text in the next column.
final class NarrowColumns {
  /// More is text, and can stand on two lines.
  private static final int WIDEST = 9;

  /// A phone shows some forty letters across, and half as many where text is twice as large.
  private static final int WIDEST_TOGETHER = 18;

  /// From here on letters are as wide as two of the Latin ones: those of Chinese and its
  /// neighbours.
  private static final int FIRST_WIDE_LETTER = 0x2E80;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /// @param number counted from 1
  /// @param body the letters of its widest cell
  /// @param head the letters by which the longest word of its heads is wider
  private record Column(int number, int body, int head) {
    static Column of(Block.Table table, int index) {
      int body = widest(cells(table.body(), index));
      int head = widest(cells(table.head(), index).flatMap(BLANKS::splitAsStream));
      return new Column(index + 1, body, Math.max(0, head - body));
    }

    private static Stream<String> cells(List<Block.Row> rows, int index) {
      return rows.stream()
          .filter(row -> index < row.cells().size())
          .map(row -> Inline.plainText(row.cells().get(index).content()));
    }

    private static int widest(Stream<String> texts) {
      return texts.mapToInt(NarrowColumns::width).max().orElse(0);
    }
  }

  /// @return names for the style sheet: `narrow-1` where the cells of the first column are not to
  ///   be broken, and `named-1` where the words of its head are not either
  static String classes(Block.Table table) {
    int room = WIDEST_TOGETHER;
    var whole = new ArrayList<Column>();
    for (var column : narrowestFirst(table)) {
      if (column.body() <= Math.min(WIDEST, room)) {
        whole.add(column);
        room -= column.body();
      }
    }
    whole.sort(Comparator.comparingInt(Column::number));
    var names = new StringJoiner(" ");
    whole.forEach(column -> names.add("narrow-" + column.number()));
    for (var column : whole) {
      if (column.head() <= room) {
        names.add("named-" + column.number());
        room -= column.head();
      }
    }
    return names.toString();
  }

  private static List<Column> narrowestFirst(Block.Table table) {
    return IntStream.range(0, table.columns().size())
        .mapToObj(index -> Column.of(table, index))
        .sorted(Comparator.comparingInt(Column::body))
        .toList();
  }

  private static int width(String text) {
    return text.codePoints().map(letter -> letter < FIRST_WIDE_LETTER ? 1 : 2).sum();
  }

  private NarrowColumns() {}
}
