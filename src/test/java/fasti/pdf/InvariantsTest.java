package fasti.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fasti.layout.page.StructureElement;
import fasti.layout.page.StructureElement.CellSpan;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.text.Anchor;
import fasti.text.LinkTarget;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

final class InvariantsTest {
  private final Paste paste = new Paste();

  @Test
  void matterWithoutAPlaceInTheTreeIsRefused() {
    paste.line(paste.leaf(), Typist.SERIF, "lost").turn();

    assertThatThrownBy(() -> write(Paste.element(Role.DOCUMENT)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aLeafStandsInTheTreeOnce() {
    int leaf = paste.leaf();
    paste.line(leaf, Typist.SERIF, "twice").turn();

    assertThatThrownBy(
            () -> write(Paste.element(Role.PARAGRAPH, Paste.leaf(leaf), Paste.leaf(leaf))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aLinkHasItsElement() {
    int leaf = paste.leaf();
    paste
        .line(leaf, Typist.SERIF, "link")
        .link(0, new LinkTarget.Web("https://a.org/"), "a")
        .turn();

    assertThatThrownBy(() -> write(Paste.element(Role.LINK, Paste.leaf(leaf))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aLinkLeadsSomewhere() {
    int leaf = paste.leaf();
    paste.line(leaf, Typist.SERIF, "link");
    paste.link(0, new LinkTarget.Local(new Anchor("nowhere")), "nowhere").turn();

    assertThatThrownBy(
            () -> write(Paste.element(Role.LINK, Paste.leaf(leaf), new Kid.Annotation(0))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void twoElementsCannotHaveOneAnchor() {
    paste.turn();

    assertThatThrownBy(() -> write(Paste.element(Role.DOCUMENT, named("a"), named("a"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a");
  }

  @Test
  void aRowOfEmptyCellsFallsAwayAndACellAloneDoesNot() throws Exception {
    int leaf = paste.leaf();
    paste.line(leaf, Typist.SERIF, "476").turn();
    var table =
        Paste.element(
            Role.TABLE,
            Paste.kid(Role.TABLE_ROW, Paste.kid(Role.TABLE_CELL), Paste.kid(Role.TABLE_CELL)),
            Paste.kid(
                Role.TABLE_ROW,
                Paste.kid(Role.TABLE_CELL, Paste.leaf(leaf)),
                Paste.kid(Role.TABLE_CELL)));

    try (var document = Loader.loadPDF(write(table))) {
      assertThat(TagTree.of(document))
          .isEqualTo("Table\n  TR\n    TD\n      page 1 sequence 0\n    TD\n");
    }
  }

  private byte[] write(StructureElement structure) {
    return Paste.written(paste.pages(structure));
  }

  private static Kid named(String anchor) {
    return new Kid.Element(
        new StructureElement(
            Role.PARAGRAPH, List.of(), "", "", "", CellSpan.ONE, Optional.of(new Anchor(anchor))));
  }
}
