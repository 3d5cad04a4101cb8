package fasti.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Edition;
import fasti.document.Publication;
import fasti.editorial.Editor;
import fasti.epub.EpubCheckReport;
import fasti.pdf.Vera;
import fasti.report.Outcome;
import fasti.source.SourceReader;
import fasti.style.PdfStandard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The book of `src/test/books/torture`, which holds every block, date and script that can stand in
/// a handout, and the cases that are easily set badly.
final class TortureBookTest {
  private static final Path BOOK = Path.of("src", "test", "books", "torture");
  private static final List<String> PDFS = List.of("torture.pdf", "torture-teacher.pdf");

  private static Path folder;
  private static Path second;
  private static List<BookReport> reports;

  @BeforeAll
  static void build() throws IOException {
    var out = Files.createTempDirectory(Files.createDirectories(Path.of("target", "books")), "t");
    reports = List.of(built(out, Edition.STUDENT), built(out, Edition.TEACHER));
    folder = out.resolve("torture");
    second = bySecondStandard(out.resolve("second"));
  }

  private static Path bySecondStandard(Path out) throws IOException {
    var request = Requests.by(Requests.named(Path.of(""), List.of(BOOK)), PdfStandard.UA2);
    Batch.run(Requests.into(Files.createDirectories(out), request), _ -> {});
    return out.resolve("torture").resolve("torture.pdf");
  }

  private static BookReport built(Path out, Edition edition) throws IOException {
    var request = Requests.by(Requests.named(Path.of(""), List.of(BOOK)), edition, 2);
    return Batch.run(Requests.into(out, request), _ -> {}).books().getFirst();
  }

  @Test
  void nothingIsFoundFault() {
    for (var report : reports) {
      assertThat(report.diagnostics()).isEmpty();
      assertThat(report.verdict()).isEqualTo(ExitCode.BUILT);
    }
  }

  @Test
  void theHandoutsArePdfUa() throws Exception {
    for (var name : PDFS) {
      assertThat(Vera.faults(contents(name), PDFAFlavour.PDFUA_1)).as(name).isEmpty();
    }
  }

  @Test
  void theHandoutIsPdfA() throws Exception {
    assertThat(Vera.faults(contents("torture.pdf"), PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFUA_2", "WTPDF_1_0_ACCESSIBILITY", "PDFA_4"})
  void theHandoutKeepsTheSecondStandardToo(PDFAFlavour profile) throws Exception {
    assertThat(Vera.faults(Files.readAllBytes(second), profile)).isEmpty();
  }

  /// A parser that mends nothing finds nothing to mend.
  @Test
  void theHandoutsAreWholeFiles() throws Exception {
    for (var name : PDFS) {
      try (var file = new RandomAccessReadBufferedFile(folder.resolve(name).toFile());
          var document = new PDFParser(file).parse(false)) {
        assertThat(document.getNumberOfPages()).as(name).isGreaterThan(40);
      }
    }
  }

  @Test
  void theEbooksAreEpub() throws Exception {
    for (var name : List.of("torture.epub", "torture-teacher.epub")) {
      assertThat(EpubCheckReport.of(contents(name))).as(name).isEmpty();
    }
  }

  @Test
  void theWordsComeBackWholeAndInReadingOrder() throws Exception {
    var text = PdfText.bare(TaggedText.of(folder.resolve("torture.pdf")));

    int at = 0;
    for (var stretch : Sayings.of(publication())) {
      var words = PdfText.bare(stretch);
      int found = text.indexOf(words, at);
      assertThat(found).as(stretch).isNotNegative();
      at = found + words.length();
    }
  }

  private static Publication publication() throws IOException {
    var book = value(SourceReader.read(BOOK, BOOK.toString(), Optional.empty()));
    return value(Editor.edit(book.timeline(), Edition.STUDENT));
  }

  private static <T> T value(Outcome<T> outcome) {
    return ((Outcome.Built<T>) outcome).value();
  }

  private static byte[] contents(String name) throws IOException {
    return Files.readAllBytes(folder.resolve(name));
  }
}
