package fasti.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class ReadBackTest {
  private static PDDocument document;

  @BeforeAll
  static void open() throws Exception {
    document = Loader.loadPDF(Paste.written(SampleBook.pages()));
  }

  @AfterAll
  static void close() throws Exception {
    document.close();
  }

  @Test
  void wordsComeBackInTheOrderInWhichTheyAreRead() throws Exception {
    assertThat(text(1))
        .containsSubsequence("Contents", "The fall of Rome", "well-known man.", "So they say.");
  }

  @Test
  void ligaturesComeBackAsTheirLetters() throws Exception {
    assertThat(text(1)).contains("office of the first emperor");
  }

  @Test
  void theHyphenAtALinesEndIsSoftAndTheOtherIsNot() throws Exception {
    assertThat(text(1)).contains("was ful\u00AD\nfilled by a well-known man");
  }

  @Test
  void aRunFromRightToLeftComesBackInReadingOrder() throws Exception {
    assertThat(text(2)).contains(SampleBook.ARABIC);
  }

  @Test
  void aLinkInTheBookLeadsToItsPlace() throws Exception {
    var link = (PDAnnotationLink) document.getPage(0).getAnnotations().getFirst();
    var place = (PDPageXYZDestination) link.getDestination();

    assertThat(place.retrievePageNumber()).isZero();
    assertThat(place.getTop()).isEqualTo(400 - 92);
    assertThat(link.getContents()).isEqualTo("The fall of Rome, page 1");
  }

  @Test
  void theOutlineHasTheHeadings() {
    var titles = new ArrayList<String>();
    document
        .getDocumentCatalog()
        .getDocumentOutline()
        .children()
        .forEach(item -> titles.add(item.getTitle()));

    assertThat(titles).isEqualTo(List.of("Contents", "The fall of Rome"));
  }

  @Test
  void pagesAreCalledByTheirFolios() throws Exception {
    assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
        .containsExactly("1", "2");
  }

  @Test
  void anElementWithoutMatterIsNotWritten() throws Exception {
    assertThat(TagTree.of(document)).doesNotContain("P\n    P\n");
  }

  private static String text(int page) throws Exception {
    var stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }
}
