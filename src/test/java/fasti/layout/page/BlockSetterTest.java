package fasti.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.report.Origin;
import fasti.style.HouseStyle;
import fasti.text.Anchor;
import fasti.text.Block;
import fasti.text.Inline;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BlockSetterTest {
  private static final Length WIDTH = Length.points(300);
  private static final Anchor ANCHOR = new Anchor("a");
  private static final Origin ORIGIN = Origin.of("a");

  /// One piece of a line.
  private record Word(String text, Length start, Length end, Marking marking) {}

  private static List<VerticalItem> set(Block... blocks) {
    var desk = TestDesk.of(HouseStyle.classic());
    var galley = new Galley(desk);
    new BlockSetter(desk, galley, Length.ZERO, WIDTH).set(List.of(blocks), 2);
    assertThat(desk.ledger().diagnostics()).isEmpty();
    return galley.items();
  }

  private static List<Strip> strips(List<VerticalItem> items) {
    var strips = new ArrayList<Strip>();
    for (var item : items) {
      switch (item) {
        case Strip strip -> strips.add(strip);
        case Passage passage -> strips.addAll(passage.best().strips());
        case VerticalItem.Figure figure -> strips.addAll(figure.strips());
        case Band band -> strips.addAll(strips(band.matter()));
        case VerticalItem.Space _,
            VerticalItem.ToGrid _,
            VerticalItem.PageEnd _,
            VerticalItem.Head _,
            VerticalItem.PartEnd _,
            VerticalItem.WritingRoom _ -> {}
      }
    }
    return strips;
  }

  private static List<Word> words(Strip strip) {
    return strip.matter().stream()
        .filter(placed -> placed instanceof Placed.Glyphs)
        .map(placed -> (Placed.Glyphs) placed)
        .map(
            g ->
                new Word(
                    String.join("", g.string().row().texts()),
                    g.x(),
                    g.x().plus(new Length(g.string().width())),
                    g.marking()))
        .toList();
  }

  private static Block.Paragraph paragraph(String words) {
    return new Block.Paragraph(ANCHOR, List.of(new Inline.Text(words)), ORIGIN);
  }

  private static Block.Listing numbered(int start, String... items) {
    var all = new ArrayList<Block.ListItem>();
    for (var item : items) {
      all.add(new Block.ListItem(List.of(paragraph(item))));
    }
    return new Block.Listing(ANCHOR, Block.ListKind.NUMBERED, start, all, ORIGIN);
  }

  private static Block.Verbatim verbatim(String text) {
    return new Block.Verbatim(ANCHOR, text, ORIGIN);
  }

  @Test
  void numbersOfAListEndBelowOneAnotherAndItsWordsBeginBelowOneAnother() {
    var lines =
        strips(set(numbered(9, "nine", "ten"))).stream().map(BlockSetterTest::words).toList();

    assertThat(lines.getFirst().getFirst().text()).isEqualTo("9.");
    assertThat(lines.getLast().getFirst().text()).isEqualTo("10.");
    assertThat(lines.getFirst().getFirst().end()).isEqualTo(lines.getLast().getFirst().end());
    assertThat(lines.getFirst().getLast().start()).isEqualTo(lines.getLast().getLast().start());
  }

  @Test
  void aNumberOfFourFiguresDoesNotRunIntoTheWords() {
    var line = words(strips(set(numbered(1999, "year", "year"))).getFirst());

    assertThat(line.getFirst().start()).isGreaterThanOrEqualTo(Length.ZERO);
    assertThat(line.getFirst().end()).isLessThan(line.getLast().start());
  }

  @Test
  void emptyLinesOfVerbatimTextStay() {
    assertThat(strips(set(verbatim("one\n\n  two")))).hasSize(3);
  }

  @Test
  void verbatimTextKeepsEverySpace() {
    var lines =
        strips(set(verbatim("ab   x\n     y"))).stream().map(BlockSetterTest::words).toList();

    assertThat(lines.getLast().getLast().end()).isEqualTo(lines.getFirst().getLast().end());
    assertThat(lines)
        .extracting(line -> line.stream().map(Word::text).collect(Collectors.joining()))
        .extracting(line -> line.replace('\u00a0', ' '))
        .containsExactly("ab   x", "     y");
  }

  @Test
  void aLongLineOfVerbatimTextGoesOnBehindAMarkThatIsNoText() {
    var typed = "select " + "column, ".repeat(30) + "last";

    var strips = strips(set(verbatim(typed)));

    assertThat(strips).hasSizeGreaterThan(2);
    assertThat(strips)
        .allMatch(strip -> words(strip).stream().allMatch(w -> w.end().compareTo(WIDTH) <= 0));
    var authored =
        strips.stream()
            .flatMap(strip -> words(strip).stream())
            .filter(word -> word.marking() instanceof Marking.Content)
            .map(Word::text)
            .collect(Collectors.joining());
    assertThat(authored.replace('\u00a0', ' ')).isEqualTo(typed);
  }

  @Test
  void aListInsideAListFollowsWithoutWhite() {
    var inner = numbered(1, "inner");
    var outer =
        new Block.Listing(
            ANCHOR,
            Block.ListKind.BULLETED,
            1,
            List.of(new Block.ListItem(List.of(paragraph("outer"), inner))),
            ORIGIN);

    assertThat(set(outer))
        .noneMatch(
            item -> item instanceof VerticalItem.Space || item instanceof VerticalItem.ToGrid);
  }
}
