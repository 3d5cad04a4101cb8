package fasti.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Part;
import fasti.layout.page.Marking;
import fasti.layout.page.Placed;
import fasti.layout.page.StructureElement;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.text.Block;
import fasti.text.Inline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What must hold of every book that is shipped, whatever its script and direction.
class SampleBooksTest {
  private static final String STALIN = "stalins-rise-to-power";
  private static final String OUTLINE = "stalin-timeline.txt";
  private static final String ARABIC = "bayt-al-hikma-to-print";
  private static final String RUSSIAN = "shagi-v-kosmos";

  @ParameterizedTest
  @ValueSource(strings = {STALIN, OUTLINE, ARABIC, RUSSIAN})
  void everyParagraphStandsWholeOnThePages(String name) throws IOException {
    var book = MadeUpBook.of(name);
    var text = MadeUpBook.bare(book.text());

    for (var part : book.publication().parts()) {
      if (part instanceof Part.EventSection section) {
        for (var block : section.body()) {
          if (block instanceof Block.Paragraph paragraph && isWithoutNotes(paragraph)) {
            assertThat(text).contains(MadeUpBook.bare(Inline.plainText(paragraph.content())));
          }
        }
      }
    }
  }

  private static boolean isWithoutNotes(Block.Paragraph paragraph) {
    return paragraph.content().stream().noneMatch(in -> in instanceof Inline.NoteReference);
  }

  @ParameterizedTest
  @ValueSource(strings = {STALIN, OUTLINE, ARABIC, RUSSIAN})
  void contentsNameThePageThatEachPartBeginsOn(String name) throws IOException {
    var book = MadeUpBook.of(name);
    var items = elements(book.pages().structure(), Role.CONTENTS_ITEM);
    var contents = part(book, Part.Contents.class);

    assertThat(items).hasSameSizeAs(contents.entries());
    for (int i = 0; i < items.size(); i++) {
      assertThat(text(book, items.get(i)))
          .endsWith(" " + book.folioOf(contents.entries().get(i).target()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {STALIN, OUTLINE, ARABIC, RUSSIAN})
  void theChronologyNamesThePageThatEachEventStandsOn(String name) throws IOException {
    var book = MadeUpBook.of(name);
    var chronology = part(book, Part.Chronology.class);
    var section =
        elements(book.pages().structure(), Role.SECTION).stream()
            .filter(element -> contains(element, chronology))
            .findFirst()
            .orElseThrow();
    var rows = elements(section, Role.TABLE_ROW);
    var expected =
        chronology.years().stream()
            .flatMap(year -> year.rows().stream())
            .map(row -> row.target().map(book::folioOf).orElse("–"))
            .toList();

    assertThat(rows.stream().skip(1).map(row -> text(book, last(row))).toList())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {STALIN, OUTLINE, ARABIC, RUSSIAN})
  void noInkLeavesThePaper(String name) throws IOException {
    for (var page : MadeUpBook.of(name).pages().pages()) {
      for (var placed : page.matter()) {
        if (placed instanceof Placed.Glyphs glyphs) {
          double right = glyphs.x().inPoints() + glyphs.string().width() / 65_536.0;
          assertThat(glyphs.x().inPoints()).isGreaterThan(14);
          assertThat(right).isLessThan(page.width().inPoints() - 14);
          assertThat(glyphs.baseline().inPoints()).isBetween(14.0, page.height().inPoints() - 12);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {STALIN, OUTLINE, ARABIC, RUSSIAN})
  void everyPageSaysWhereItBegins(String name) throws IOException {
    var book = MadeUpBook.of(name);

    assertThat(book.pages().pagination().pages())
        .extracting(start -> start.folio())
        .isEqualTo(book.pages().pages().stream().map(page -> page.folio()).toList());
  }

  private static boolean contains(StructureElement section, Part.Chronology chronology) {
    return section.kids().stream()
        .anyMatch(
            kid ->
                kid instanceof Kid.Element(var element)
                    && element.anchor().filter(chronology.anchor()::equals).isPresent());
  }

  private static <P extends Part> P part(MadeUpBook book, Class<P> kind) {
    return book.publication().parts().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<StructureElement> elements(StructureElement root, Role role) {
    var found = new ArrayList<StructureElement>();
    if (root.role() == role) {
      found.add(root);
    }
    for (var kid : root.kids()) {
      if (kid instanceof Kid.Element(var element)) {
        found.addAll(elements(element, role));
      }
    }
    return found;
  }

  private static StructureElement last(StructureElement row) {
    return row.kids().getLast() instanceof Kid.Element(var cell) ? cell : row;
  }

  private static String text(MadeUpBook book, StructureElement element) {
    var leaves = new ArrayList<Integer>();
    collect(element, leaves);
    return book.pages().pages().stream()
        .flatMap(page -> page.matter().stream())
        .filter(placed -> placed instanceof Placed.Glyphs)
        .map(placed -> (Placed.Glyphs) placed)
        .filter(
            glyphs ->
                glyphs.marking() instanceof Marking.Content(var leaf) && leaves.contains(leaf))
        .map(
            glyphs ->
                glyphs
                    .replacement()
                    .orElseGet(() -> String.join("", glyphs.string().row().texts())))
        .collect(Collectors.joining());
  }

  private static void collect(StructureElement element, List<Integer> leaves) {
    for (var kid : element.kids()) {
      switch (kid) {
        case Kid.Leaf(var leaf) -> leaves.add(leaf);
        case Kid.Element(var inner) -> collect(inner, leaves);
        case Kid.Annotation _ -> {}
      }
    }
  }
}
