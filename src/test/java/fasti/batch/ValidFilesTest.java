package fasti.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.epub.EpubCheckReport;
import fasti.pdf.Vera;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.domain.TOCReference;
import nl.siegmann.epublib.epub.EpubReader;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The books in `content/`, in the eyes of the validators.
final class ValidFilesTest {
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
        assertThat(titles(book.getTableOfContents().getTocReferences())).isNotEmpty();
        assertThat(book.getCoverImage()).isNotNull();
      }
    }
  }

  private static List<Path> files(OutputFormat format) throws Exception {
    var files = new ArrayList<>(BuiltBooks.student().files(format));
    files.addAll(BuiltBooks.teacher().files(format));
    return files;
  }

  private static List<String> titles(List<TOCReference> references) {
    return references.stream().map(TOCReference::getTitle).toList();
  }
}
