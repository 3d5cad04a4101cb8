package fasti.layout.page;

import fasti.layout.page.Material.Part;
import fasti.layout.page.ParagraphStyle.Alignment;
import fasti.report.Origin;
import fasti.style.Feature;
import fasti.text.Block;
import fasti.text.Inline;
import fasti.text.Numerals;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// The cells of a table in one type size, ready to be set, and its columns as those see them who
/// divide the width.
///
/// @param columns one a column, head and body
record TableCopy(List<List<Entry>> head, List<List<Entry>> body, List<ColumnText> columns) {
  TableCopy {
    head = List.copyOf(head);
    body = List.copyOf(body);
    columns = List.copyOf(columns);
  }

  /// @param beyond how much less than the widest of its column a number has after its decimal mark:
  ///   white that stands at its end
  /// @param block how wide the column's numbers are when their marks stand below one another; zero
  ///   where it has words
  record Entry(Copy copy, ParagraphStyle style, Length beyond, Length block) {
    /// Where the cell's lines stand in a column of this width.
    Cells.Cell in(Length start, Length width) {
      boolean centred = style.alignment() == Alignment.CENTRE && block.scaledPoints() > 0;
      var side = centred ? width.minus(block).max(Length.ZERO).times(0.5) : Length.ZERO;
      return new Cells.Cell(
          copy,
          centred ? style.aligned(Alignment.END) : style,
          start,
          width.minus(side).minus(beyond));
    }
  }

  /// Whether words may be broken.
  enum Breaking {
    AS_STYLED,
    /// Even where the style asks for whole words: better than words over one another.
    WHEREVER
  }

  /// @param scale of the type: 1 is the size of tables
  record Way(double scale, Breaking breaking) {}

  static TableCopy of(Desk desk, Block.Table table, Way way) {
    return new Writer(desk, table, way).write();
  }

  /// Turns the cells into copy, column by column where numbers are to stand below one another.
  private static final class Writer {
    private final Desk desk;
    private final Block.Table table;
    private final Way way;
    private final List<List<Entry>> head = new ArrayList<>();
    private final List<List<Entry>> body = new ArrayList<>();

    Writer(Desk desk, Block.Table table, Way way) {
      this.desk = desk;
      this.table = table;
      this.way = way;
    }

    TableCopy write() {
      table.head().forEach(_ -> head.add(new ArrayList<>()));
      table.body().forEach(_ -> body.add(new ArrayList<>()));
      var columns = new ArrayList<ColumnText>();
      for (int column = 0; column < table.columns().size(); column++) {
        columns.add(column(column));
      }
      return new TableCopy(head, body, columns);
    }

    private ColumnText column(int column) {
      var alignment = alignment(table.columns().get(column));
      var texts = new ArrayList<CellText>();
      for (int row = 0; row < head.size(); row++) {
        var cell =
            new Words(
                copy(table.head().get(row), column, headStyle(alignment)), headStyle(alignment));
        head.get(row).add(cell.entry(Length.ZERO, Length.ZERO));
        texts.add(cell.text());
      }
      var style = tabular(bodyStyle(alignment));
      var words =
          table.body().stream().map(row -> new Words(copy(row, column, style), style)).toList();
      var numbers = numbers(column, words, alignment);
      for (int row = 0; row < words.size(); row++) {
        body.get(row).add(words.get(row).entry(numbers.beyond(row), numbers.block()));
        texts.add(words.get(row).text());
      }
      return new ColumnText(texts, numbers.block().scaledPoints());
    }

    private Numbers numbers(int column, List<Words> words, Alignment alignment) {
      var plain =
          table.body().stream()
              .map(row -> Inline.plainText(row.cells().get(column).content()))
              .toList();
      if (alignment == Alignment.START || !Numerals.fill(plain)) {
        return new Numbers(List.of(), Length.ZERO);
      }
      var numerals = Numerals.in(plain);
      var before = new ArrayList<Length>();
      var after = new ArrayList<Length>();
      for (int row = 0; row < plain.size(); row++) {
        var whole = words.get(row).widthTo(numerals.endOfWhole(plain.get(row)));
        before.add(whole);
        after.add(words.get(row).width().minus(whole));
      }
      return Numbers.of(before, after, desk.ledger().isRightToLeft());
    }

    private Copy copy(Block.Row row, int column, ParagraphStyle style) {
      return desk.copy(
          row.cells().get(column).content(), style.letters(), Origin.of(row.anchor().id()));
    }

    private ParagraphStyle headStyle(Alignment alignment) {
      var styles = desk.styles();
      return scaled(styles.tableText().withLetters(styles.labelLetters()).aligned(alignment));
    }

    private ParagraphStyle bodyStyle(Alignment alignment) {
      return scaled(desk.styles().tableText().aligned(alignment));
    }

    private ParagraphStyle scaled(ParagraphStyle style) {
      var letters = style.letters();
      var size = desk.styles().legible(letters.size().times(way.scale()));
      var scaled =
          style
              .withLetters(letters.withSize(size))
              .withLeading(style.leading().times(size.over(letters.size())));
      return way.breaking() == Breaking.WHEREVER ? scaled.hyphened() : scaled;
    }

    /// Figures in columns that are aligned at the end stand below one another.
    private static ParagraphStyle tabular(ParagraphStyle style) {
      return style.alignment() == Alignment.START
          ? style
          : style.withLetters(style.letters().with(Feature.TABULAR_FIGURES));
    }

    private static Alignment alignment(Block.Alignment alignment) {
      return switch (alignment) {
        case START -> Alignment.START;
        case CENTRE -> Alignment.CENTRE;
        case END -> Alignment.END;
      };
    }

    /// The copy of one cell with its words measured.
    private final class Words {
      private final Copy copy;
      private final ParagraphStyle style;
      private final Material material;

      Words(Copy copy, ParagraphStyle style) {
        this.copy = copy;
        this.style = style;
        this.material =
            copy.isEmpty()
                ? new Material(List.of(), List.of(), List.of())
                : new MaterialBuilder(copy, style, desk.ledger()).build();
      }

      Entry entry(Length beyond, Length block) {
        return new Entry(copy, style, beyond, block);
      }

      CellText text() {
        return new CellText(material.items(), style.letters().size().scaledPoints());
      }

      Length width() {
        return widthTo(copy.text().length());
      }

      /// The width of the letters before an index.
      Length widthTo(int index) {
        long width = 0;
        for (var part : material.parts()) {
          width +=
              switch (part) {
                case Material.Chunk chunk -> chunk.widthBetween(chunk.start(), index);
                case Part.Letters(var word, var from, var to) ->
                    word.widthBetween(from, Math.min(to, index));
                case Part.Air _, Part.Mark _ -> 0;
              };
        }
        return new Length(width);
      }
    }
  }

  /// Numbers below one another.
  ///
  /// @param beyonds white at the end of each, empty where the column has words
  private record Numbers(List<Length> beyonds, Length block) {
    static Numbers of(List<Length> before, List<Length> after, boolean rightToLeft) {
      var ends = rightToLeft ? before : after;
      var widest = widest(ends);
      var block = widest(before).plus(widest(after));
      return new Numbers(ends.stream().map(widest::minus).toList(), block);
    }

    private static Length widest(List<Length> widths) {
      return widths.stream().reduce(Length.ZERO, Length::max);
    }

    Length beyond(int row) {
      return beyonds.isEmpty() ? Length.ZERO : beyonds.get(row);
    }
  }
}
