package fasti.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.epub.BookContents;
import fasti.epub.EpubCheckReport;
import fasti.pdf.Vera;
import fasti.style.PdfStandard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.epub.EpubReader;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The books in `content/`, in the eyes of the validators.
final class ValidFilesTest {
  private static final List<PDFAFlavour> SECOND_STANDARD =
      List.of(PDFAFlavour.PDFUA_2, PDFAFlavour.WTPDF_1_0_ACCESSIBILITY, PDFAFlavour.PDFA_4);

  @Test
  void everyHandoutIsPdfUa() throws Exception {
    for (var file : files(OutputFormat.PDF)) {
      assertThat(Vera.faults(Files.readAllBytes(file), PDFAFlavour.PDFUA_1))
          .as("" + file)
          .isEmpty();
    }
  }

  @Test
  void everyHandoutIsPdfA() throws Exception {
    for (var file : files(OutputFormat.PDF)) {
      assertThat(Vera.faults(Files.readAllBytes(file), PDFAFlavour.PDFA_2_A))
          .as("" + file)
          .isEmpty();
    }
  }

  /// The two smaller books in Latin and in Arabic letters stand for all: the validator takes its
  /// time.
  @Test
  void handoutsOfTheSecondStandardAreValidToo() throws Exception {
    var books =
        List.of(Path.of("content/stalin-timeline.txt"), Path.of("content/bayt-al-hikma-to-print"));
    var out = Files.createTempDirectory(Files.createDirectories(Path.of("target", "books")), "b");
    var request = Requests.into(out, Requests.named(Path.of(""), books));

    Batch.run(Requests.by(request, PdfStandard.UA2), _ -> {});

    for (var book : List.of("stalin-timeline", "bayt-al-hikma-to-print")) {
      var file = Files.readAllBytes(out.resolve(book).resolve(book + ".pdf"));
      for (var flavour : SECOND_STANDARD) {
        assertThat(Vera.faults(file, flavour)).as(book).isEmpty();
      }
    }
  }

  @Test
  void everyEbookIsEpub() throws Exception {
    for (var file : files(OutputFormat.EPUB)) {
      assertThat(EpubCheckReport.of(Files.readAllBytes(file))).as("" + file).isEmpty();
    }
  }

  @Test
  void everyEbookIsOpenedByAReaderOfTheOldKind() throws Exception {
    for (var file : files(OutputFormat.EPUB)) {
      try (var in = Files.newInputStream(file)) {
        Book book = new EpubReader().readEpub(in);

        assertThat(book.getTitle()).isNotBlank();
        assertThat(book.getCoverImage()).isNotNull();
      }
    }
  }

  @Test
  void itFindsTheContentsThatNewReadersFind() throws Exception {
    for (var file : files(OutputFormat.EPUB)) {
      var epub = Files.readAllBytes(file);
      var read = BookContents.asRead(epub);

      assertThat(read).as("" + file).isNotEmpty().isEqualTo(BookContents.ofNcx(epub));
      assertThat(read).as("" + file).isEqualTo(BookContents.ofNav(epub));
    }
  }

  private static List<Path> files(OutputFormat format) throws Exception {
    var files = new ArrayList<>(BuiltBooks.student().files(format));
    files.addAll(BuiltBooks.teacher().files(format));
    return files;
  }
}
