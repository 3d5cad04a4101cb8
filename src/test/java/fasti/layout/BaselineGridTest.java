package fasti.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Part;
import fasti.layout.page.Marking;
import fasti.layout.page.Placed;
import fasti.layout.page.StructureElement;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.text.Anchor;
import fasti.text.Block;
import fasti.unit.Length;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines of running text stand level with those of every other page, whatever stands between them.
class BaselineGridTest {
  private static final Length NEARLY = Length.points(0.02);

  @ParameterizedTest
  @ValueSource(strings = {"stalins-rise-to-power", "bayt-al-hikma-to-print", "shagi-v-kosmos"})
  void paragraphsOfTheTextStandOnTheGrid(String name) throws IOException {
    var book = MadeUpBook.of(name);
    var leaves = leavesOf(book, paragraphs(book));

    var places = new TreeSet<Long>();
    for (var page : book.pages().pages()) {
      for (var placed : page.matter()) {
        if (placed instanceof Placed.Glyphs glyphs && isText(book, glyphs, leaves)) {
          places.add(placeInLine(book, glyphs.baseline()));
        }
      }
    }
    assertThat(leaves).hasSizeGreaterThan(20);
    assertThat(places.last() - places.first()).isLessThan(NEARLY.scaledPoints());
  }

  private static boolean isText(MadeUpBook book, Placed.Glyphs glyphs, Set<Integer> leaves) {
    return glyphs.marking() instanceof Marking.Content(var leaf)
        && leaves.contains(leaf)
        && glyphs.size().equals(book.style().typography().size());
  }

  /// How far below a line of the grid a baseline stands.
  private static long placeInLine(MadeUpBook book, Length baseline) {
    var down = baseline.minus(book.style().page().margins().top());
    return Math.floorMod(down.scaledPoints(), book.style().typography().leading().scaledPoints());
  }

  private static Set<Anchor> paragraphs(MadeUpBook book) {
    var anchors = new HashSet<Anchor>();
    for (var part : book.publication().parts()) {
      if (part instanceof Part.EventSection section) {
        section.body().stream()
            .filter(block -> block instanceof Block.Paragraph)
            .forEach(block -> anchors.add(block.anchor()));
      }
    }
    return anchors;
  }

  private static Set<Integer> leavesOf(MadeUpBook book, Set<Anchor> anchors) {
    var leaves = new HashSet<Integer>();
    collect(book.pages().structure(), anchors, false, leaves);
    return leaves;
  }

  private static void collect(
      StructureElement element, Set<Anchor> anchors, boolean within, Set<Integer> leaves) {
    boolean inside = within || element.anchor().filter(anchors::contains).isPresent();
    for (var kid : element.kids()) {
      switch (kid) {
        case Kid.Element(var inner) when inner.role() == Role.NOTE -> {}
        case Kid.Element(var inner) -> collect(inner, anchors, inside, leaves);
        case Kid.Leaf(var leaf) when inside -> leaves.add(leaf);
        case Kid.Leaf _, Kid.Annotation _ -> {}
      }
    }
  }
}
