package fasti.layout.page;

import static fasti.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.Laws;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.style.HouseStyle;
import fasti.text.Block;
import fasti.text.Block.Alignment;
import fasti.unit.Length;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TableSetterTest {
  private static final Length WIDTH = Length.points(306);
  private static final int CASES = 60;

  private record Set(List<VerticalItem> items, StructureElement element, Desk desk) {
    List<Strip> strips() {
      return TableSetterTest.strips(items);
    }
  }

  private static Set set(Block.Table table) {
    var desk = TestDesk.of(HouseStyle.classic());
    var galley = new Galley(desk);
    var room = new TableSetter.Room(new Extent(Length.ZERO, WIDTH), Outset.NONE);
    var element = new TableSetter(desk, galley, room, table).set();
    assertThat(desk.ledger().diagnostics()).isEmpty();
    return new Set(galley.items(), element, desk);
  }

  private static Block.Table any(RandomGenerator random) {
    int columns = random.nextInt(1, 6);
    var rows = new ArrayList<List<String>>();
    for (int row = random.nextInt(2, 9); row >= 0; row--) {
      var cells = new ArrayList<String>();
      for (int i = 0; i < columns; i++) {
        cells.add(words(random, random.nextInt(random.nextInt(40) == 0 ? 700 : 14)));
      }
      rows.add(cells);
    }
    return TestTable.of("", Collections.nCopies(columns, Alignment.START), rows);
  }

  private static String words(RandomGenerator random, int count) {
    return random
        .ints(count, 0, WORDS.size())
        .mapToObj(WORDS::get)
        .collect(Collectors.joining(" "));
  }

  private static final List<String> WORDS =
      List.of(
          "the", "harvest", "of", "collectivisation", "grain", "1921", "requisition", "a", "tax");

  /// The words of each leaf, line by line.
  private static String text(Set set) {
    var leaves = new TreeMap<Integer, StringBuilder>();
    for (var strip : set.strips()) {
      for (var placed : strip.matter()) {
        if (placed instanceof Placed.Glyphs glyphs
            && glyphs.marking() instanceof Marking.Content(var leaf)) {
          var line = String.join("", glyphs.string().row().texts());
          leaves
              .computeIfAbsent(leaf, _ -> new StringBuilder())
              .append(line.endsWith("\u00ad") ? line : line + " ");
        }
      }
    }
    var order = new ArrayList<Integer>();
    collect(set.element(), order);
    return bare(
        order.stream()
            .map(leaf -> leaves.getOrDefault(leaf, new StringBuilder()))
            .collect(Collectors.joining(" ")));
  }

  private static void collect(StructureElement element, List<Integer> leaves) {
    for (var kid : element.kids()) {
      switch (kid) {
        case Kid.Element(var inner) -> collect(inner, leaves);
        case Kid.Leaf(var leaf) -> leaves.add(leaf);
        case Kid.Annotation _ -> {}
      }
    }
  }

  private static String bare(String text) {
    return text.replace("\u00ad", "").replaceAll("\\s+", " ").strip();
  }

  private static String text(Block.Table table) {
    var rows = new ArrayList<>(table.head());
    rows.addAll(table.body());
    return bare(
        rows.stream()
            .flatMap(row -> row.cells().stream())
            .map(cell -> fasti.text.Inline.plainText(cell.content()))
            .collect(Collectors.joining(" ")));
  }

  @Test
  void noWordOfACellIsLostAndRowsKeepTheirOrder() {
    for (int seed = 0; seed < CASES; seed++) {
      var table = any(Laws.from(seed));

      assertThat(text(set(table))).isEqualTo(text(table));
    }
  }

  @Test
  void cellsStayInsideTheTable() {
    for (int seed = 0; seed < CASES; seed++) {
      for (var strip : set(any(Laws.from(seed))).strips()) {
        for (var placed : strip.matter()) {
          if (placed instanceof Placed.Glyphs glyphs) {
            var end = glyphs.x().plus(new Length(glyphs.string().width()));
            assertThat(glyphs.x()).isGreaterThanOrEqualTo(Length.ZERO);
            assertThat(end).isLessThanOrEqualTo(WIDTH.plus(Length.points(1)));
          }
        }
      }
    }
  }

  @Test
  void aRowHigherThanAPageIsCutIntoItsLinesAndStaysOneRow() {
    var long1 = words(Laws.from(1), 900);
    var table =
        TestTable.of(
            "",
            List.of(Alignment.START, Alignment.START),
            List.of(List.of("Who", "What"), List.of("Lenin", long1), List.of("Stalin", "Yes")));

    var set = set(table);

    var page = set.desk().area().height();
    assertThat(Galley.height(set.items())).isGreaterThan(page);
    assertThat(set.strips()).allMatch(strip -> strip.height().compareTo(page.times(0.34)) < 0);
    assertThat(text(set)).isEqualTo(text(table));
    assertThat(rows(set.element())).isEqualTo(3);
  }

  @Test
  void aLineOfACutRowRepeatsTheHeadWhereAPageBeginsWithIt() {
    var table =
        TestTable.of(
            "",
            List.of(Alignment.START),
            List.of(List.of("What"), List.of(words(Laws.from(2), 900))));

    var lines = set(table).strips().stream().skip(1).toList();

    assertThat(lines).hasSizeGreaterThan(40).allMatch(line -> line.continued().size() == 1);
    assertThat(lines).allMatch(line -> line.start().isPresent());
    assertThat(lines.stream().map(line -> line.start().orElseThrow().offset()).toList()).isSorted();
  }

  private static long rows(StructureElement element) {
    long inside =
        element.kids().stream()
            .mapToLong(kid -> kid instanceof Kid.Element(var inner) ? rows(inner) : 0)
            .sum();
    return inside + (element.role() == Role.TABLE_ROW ? 1 : 0);
  }

  @Test
  void aYearStandsBelowItsDayRatherThanThatTheMonthIsBroken() {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("Date", "What happened"));
    for (int row = 0; row < 20; row++) {
      rows.add(List.of("23 December 1917", words(Laws.from(row), 40)));
    }

    var set = set(TestTable.of("", List.of(Alignment.START, Alignment.START), rows));

    assertThat(
            set.strips().stream()
                .flatMap(strip -> strip.matter().stream())
                .filter(placed -> placed instanceof Placed.Glyphs)
                .map(placed -> String.join("", ((Placed.Glyphs) placed).string().row().texts())))
        .noneMatch(line -> line.startsWith("23") && line.endsWith("\u00ad"));
  }

  @Test
  void noTypeIsSmallerThanTheStyleAllows() {
    var head = List.of("Population", "Electrification", "Collectivisation", "Literacy");
    var row = List.of("Transcaucasia", "considerable", "incomplete", "insufficient");
    var desk = TestDesk.of(HouseStyle.dyslexia());
    var table = TestTable.of("", Collections.nCopies(4, Alignment.START), List.of(head, row));
    var galley = new Galley(desk);

    new TableSetter(
            desk,
            galley,
            new TableSetter.Room(new Extent(Length.ZERO, Length.points(190)), Outset.NONE),
            table)
        .set();

    assertThat(strips(galley.items()))
        .allMatch(
            strip ->
                strip.matter().stream()
                    .allMatch(
                        placed ->
                            !(placed instanceof Placed.Glyphs g)
                                || g.size().compareTo(Length.points(11)) >= 0));
  }

  private static List<Strip> strips(List<VerticalItem> items) {
    return items.stream().filter(item -> item instanceof Strip).map(item -> (Strip) item).toList();
  }

  @Test
  void aSmallTable() throws IOException {
    var table =
        TestTable.of(
            "Grain",
            List.of(Alignment.START, Alignment.END, Alignment.START),
            List.of(
                List.of("Year", "Million t", "Remarks"),
                List.of("1913", "80.1", "The best year before the war, and for long after it"),
                List.of("1921", "36.25", "Famine on the Volga"),
                List.of("1925", "7", "")));

    assertGolden("page/small-table/expected.txt", drawn(set(table)));
  }

  /// Each strip with its height; below it where each line of it stands.
  private static String drawn(Set set) {
    var drawn = new StringBuilder();
    for (var strip : set.strips()) {
      drawn.append(String.format(Locale.ROOT, "strip %.1f%n", strip.height().inPoints()));
      for (var placed : strip.matter()) {
        drawn.append(
            switch (placed) {
              case Placed.Glyphs g ->
                  String.format(
                      Locale.ROOT,
                      "  x %5.1f to %5.1f  y %4.1f  %s%n",
                      g.x().inPoints(),
                      g.x().plus(new Length(g.string().width())).inPoints(),
                      g.baseline().inPoints(),
                      String.join("", g.string().row().texts()));
              case Placed.Rule r ->
                  String.format(
                      Locale.ROOT,
                      "  x %5.1f to %5.1f  y %4.1f  rule %.2f%n",
                      r.x().inPoints(),
                      r.x().plus(r.width()).inPoints(),
                      r.y().inPoints(),
                      r.height().inPoints());
              case Placed.Art _, Placed.Photograph _, Placed.Vector _ ->
                  throw new AssertionError(placed);
            });
      }
    }
    return drawn.toString();
  }
}
