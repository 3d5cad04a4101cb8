package fasti.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.layout.page.Marking;
import fasti.layout.page.Page;
import fasti.layout.page.Placed;
import fasti.layout.page.StructureElement;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.style.HouseStyle;
import fasti.style.PageDesign;
import fasti.style.Paper;
import fasti.unit.Length;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SideNotesTest {
  private static final String BOOK = "stalins-rise-to-power";

  private static HouseStyle withSideNotes(HouseStyle style) {
    return style.withPage(style.page().withNotes(PageDesign.Notes.SIDE));
  }

  private static Set<Integer> leavesOfNotes(StructureElement element, boolean inside) {
    var leaves = new HashSet<Integer>();
    boolean within = inside || element.role() == Role.NOTE;
    for (var kid : element.kids()) {
      switch (kid) {
        case Kid.Element(var inner) -> leaves.addAll(leavesOfNotes(inner, within));
        case Kid.Leaf(var leaf) when within -> leaves.add(leaf);
        case Kid.Leaf _, Kid.Annotation _ -> {}
      }
    }
    return leaves;
  }

  /// Where the text column ends on a page.
  private static Length endOfText(MadeUpBook book, Page page) {
    var design = book.style().page();
    boolean mirrored = design.sides() == PageDesign.Sides.TWO && page.pageIndex() % 2 == 1;
    var left = mirrored ? design.margins().outer() : design.margins().inner();
    return left.plus(design.measure());
  }

  private static long lettersOfNotes(MadeUpBook book, boolean beside) {
    var leaves = leavesOfNotes(book.pages().structure(), false);
    long letters = 0;
    for (var page : book.pages().pages()) {
      for (var placed : page.matter()) {
        if (placed instanceof Placed.Glyphs g
            && g.marking() instanceof Marking.Content(var leaf)
            && leaves.contains(leaf)
            && (g.x().compareTo(endOfText(book, page)) > 0) == beside) {
          letters += g.string().row().count();
        }
      }
    }
    return letters;
  }

  @Test
  void notesStandBesideTheText() throws IOException {
    assertThat(lettersOfNotes(MadeUpBook.of(BOOK), true)).isZero();
    assertThat(lettersOfNotes(MadeUpBook.of(BOOK, SideNotesTest::withSideNotes), true))
        .isGreaterThan(500);
  }

  @Test
  void noWordOfANoteIsLost() throws IOException {
    var atFoot = MadeUpBook.of(BOOK);
    var beside = MadeUpBook.of(BOOK, SideNotesTest::withSideNotes);

    assertThat(words(beside)).isEqualTo(words(atFoot));
  }

  /// All letters of the book; figures are page numbers, which may differ.
  private static String words(MadeUpBook book) {
    return MadeUpBook.bare(book.text()).replaceAll("\\p{N}+", "");
  }

  @Test
  void aPageWithoutASideColumnKeepsItsNotesAtTheFoot() throws IOException {
    var book = MadeUpBook.of(BOOK, style -> withSideNotes(style.withPaper(Paper.A5)));

    assertThat(lettersOfNotes(book, true)).isZero();
    assertThat(lettersOfNotes(book, false)).isGreaterThan(500);
  }
}
