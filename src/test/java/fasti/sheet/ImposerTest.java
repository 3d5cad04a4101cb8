package fasti.sheet;

import static fasti.sheet.PrintedSides.Half.LEFT;
import static fasti.sheet.PrintedSides.Half.RIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fasti.sheet.Job.Binding;
import fasti.style.Imposition;
import fasti.style.Paper;
import fasti.unit.Bytes;
import fasti.unit.Length;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

final class ImposerTest {
  private static final Job BOOKLET = job(Imposition.BOOKLET, Paper.A4, Binding.LEFT);
  private static final Job TWO_UP = job(Imposition.TWO_UP, Paper.A4, Binding.LEFT);

  @Test
  void aFoldedBookletIsReadFromItsFirstPageToItsLast() throws Exception {
    for (int pages = 1; pages <= 23; pages++) {
      assertThat(PrintedSides.of(sheets(BOOKLET, pages)).folded())
          .as(pages + " pages")
          .isEqualTo(filled(pages));
    }
  }

  @Test
  void aBookletFromRightToLeftIsItsMirrorImage() throws Exception {
    var job = job(Imposition.BOOKLET, Paper.A4, Binding.RIGHT);

    for (int pages = 4; pages <= 23; pages++) {
      assertThat(PrintedSides.of(sheets(job, pages)).foldedFromTheRight())
          .as(pages + " pages")
          .isEqualTo(filled(pages));
    }
  }

  @Test
  void theOutsideOfABookletOfSixPagesHasNoLastPage() throws Exception {
    var sides = PrintedSides.of(sheets(BOOKLET, 6));

    assertThat(sides.sides()).hasSize(4);
    assertThat(List.of(sides.page(0, LEFT), sides.page(0, RIGHT))).isEqualTo(List.of(0, 1));
    assertThat(List.of(sides.page(1, LEFT), sides.page(1, RIGHT))).isEqualTo(List.of(2, 0));
    assertThat(List.of(sides.page(2, LEFT), sides.page(2, RIGHT))).isEqualTo(List.of(6, 3));
    assertThat(List.of(sides.page(3, LEFT), sides.page(3, RIGHT))).isEqualTo(List.of(4, 5));
  }

  @Test
  void aBookletFillsWholeSheets() throws Exception {
    for (int pages = 1; pages <= 23; pages++) {
      var out = new ByteArrayOutputStream();

      int sheets = Imposer.impose(BOOKLET, a5(pages), out);

      assertThat(sheets).isEqualTo((pages + 3) / 4);
      assertThat(PrintedSides.of(out.toByteArray()).sides()).hasSize(sheets * 2);
    }
  }

  @Test
  void twoUpStandsInReadingOrder() throws Exception {
    for (int pages = 1; pages <= 23; pages++) {
      var sides = PrintedSides.of(sheets(TWO_UP, pages));

      assertThat(sides.sides()).hasSize((pages + 1) / 2);
      for (int side = 0; side < sides.sides().size(); side++) {
        assertThat(sides.page(side, LEFT)).isEqualTo(2 * side + 1);
        assertThat(sides.page(side, RIGHT)).isEqualTo(2 * side + 2 > pages ? 0 : 2 * side + 2);
      }
    }
  }

  @Test
  void twoUpFromRightToLeftBeginsAtTheRight() throws Exception {
    var sides = PrintedSides.of(sheets(job(Imposition.TWO_UP, Paper.A4, Binding.RIGHT), 3));

    assertThat(sides.page(0, RIGHT)).isEqualTo(1);
    assertThat(sides.page(0, LEFT)).isEqualTo(2);
    assertThat(sides.page(1, RIGHT)).isEqualTo(3);
    assertThat(sides.page(1, LEFT)).isZero();
  }

  @Test
  void pagesKeepTheirSizeAndTouchAtTheFold() throws Exception {
    double fold = Paper.A4.height().inPoints() / 2;

    var inside = PrintedSides.of(sheets(BOOKLET, 4)).sides().get(1);

    assertThat(inside).extracting(PrintedSides.PageNumber::page).containsExactly(2, 3);
    for (var number : inside) {
      double page = number.half() == LEFT ? fold - Paper.A5.width().inPoints() : fold;
      assertThat(number.left()).isCloseTo(page + NumberedPages.LEFT, within(0.01));
      assertThat(number.up()).isCloseTo(NumberedPages.UP, within(0.01));
      assertThat(number.size()).isEqualTo(NumberedPages.SIZE);
    }
  }

  @Test
  void sheetsAreA4OrLetterToAThousandthOfAPoint() throws Exception {
    for (var paper : List.of(Paper.A4, Paper.LETTER)) {
      var half = paper.height().times(0.5);
      var file = sheets(job(Imposition.BOOKLET, paper, Binding.LEFT), 5, half, paper.width());

      try (var document = Loader.loadPDF(file)) {
        for (var page : document.getPages()) {
          var box = page.getMediaBox();
          assertThat(box.getWidth()).isCloseTo((float) paper.height().inPoints(), within(0.006f));
          assertThat(box.getHeight()).isCloseTo((float) paper.width().inPoints(), within(0.006f));
        }
      }
    }
  }

  @Test
  void aPageThatDoesNotFitIsRefusedAndNotShrunk() {
    var tooLarge = NumberedPages.of(1, Paper.A4.width(), Paper.A4.height());

    assertThatThrownBy(() -> Imposer.impose(BOOKLET, tooLarge, new ByteArrayOutputStream()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void samePagesSameBytes() throws Exception {
    assertThat(sheets(BOOKLET, 7)).isEqualTo(sheets(BOOKLET, 7));
  }

  @Test
  void theFileSaysThatItIsForThePrinterAndHowToPrintIt() throws Exception {
    try (var document = Loader.loadPDF(sheets(BOOKLET, 4))) {
      var catalog = document.getDocumentCatalog();

      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Ρώμη (booklet)");
      assertThat(document.getDocumentInformation().getSubject()).contains("for the printer");
      assertThat(document.getDocumentInformation().getCreationDate()).isNull();
      assertThat(document.getDocumentInformation().getModificationDate()).isNull();
      assertThat(catalog.getViewerPreferences().getDuplex()).isEqualTo("DuplexFlipShortEdge");
      assertThat(catalog.getViewerPreferences().getPrintScaling()).isEqualTo("None");
      assertThat(catalog.getStructureTreeRoot()).isNull();
      assertThat(catalog.getLanguage()).isEqualTo("el");
    }
  }

  /// The pages of a booklet: after the last one as many blanks as fill the sheet.
  private static List<Integer> filled(int pages) {
    var filled = new ArrayList<>(IntStream.rangeClosed(1, pages).boxed().toList());
    filled.addAll(Collections.nCopies((4 - pages % 4) % 4, 0));
    return filled;
  }

  private static Job job(Imposition imposition, Paper paper, Binding binding) {
    return new Job(imposition, paper, binding, "Ρώμη", "el");
  }

  private static byte[] sheets(Job job, int pages) throws Exception {
    return sheets(job, pages, Paper.A5.width(), Paper.A5.height());
  }

  private static byte[] sheets(Job job, int pages, Length width, Length height) throws Exception {
    var out = new ByteArrayOutputStream();
    Imposer.impose(job, NumberedPages.of(pages, width, height), out);
    return out.toByteArray();
  }

  private static Bytes a5(int pages) {
    return NumberedPages.of(pages, Paper.A5.width(), Paper.A5.height());
  }
}
