package fasti.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.pdf.Vera;
import fasti.style.PdfStandard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Readings come back beside the letters that they are of, and leave the text in one piece.
final class ReadingsBackTest {
  private static final String BOOK =
      """
      title: 読み
      language: ja
      """;

  private static final String EVENT =
      """
      ---
      title: 一つ
      date: 1901
      ---
      これは[漢字]{ruby=かんじ}を*読む*人の{志|こころざし}である。[東京]{ruby=とう|きょう}へ行く。
      """;

  @TempDir private Path root;

  @ParameterizedTest
  @CsvSource({"UA1, PDFUA_1", "UA1, PDFA_2_A", "UA2, PDFUA_2", "UA2, WTPDF_1_0_ACCESSIBILITY"})
  void theFileIsAsItsStandardAsks(PdfStandard standard, PDFAFlavour flavour) throws Exception {
    assertThat(Vera.faults(Files.readAllBytes(built(standard)), flavour)).isEmpty();
  }

  @Test
  void eachReadingIsTaggedWithItsLetters() throws Exception {
    for (var standard : PdfStandard.values()) {
      var file = built(standard);

      assertThat(TaggedText.of(file, "RB")).containsExactly("漢字", "志", "東", "京");
      assertThat(TaggedText.of(file, "RT")).containsExactly("かんじ", "こころざし", "とう", "きょう");
      assertThat(TaggedText.of(file, "Ruby")).containsExactly("漢字かんじ", "志こころざし", "東とう", "京きょう");
    }
  }

  @Test
  void theLettersOfALineStandTogether() throws Exception {
    assertThat(String.join("", PdfText.pages(built(PdfStandard.UA1))).replaceAll("\\s", ""))
        .contains("これは漢字を読む人の志である。東京へ行く。");
  }

  private Path built(PdfStandard standard) throws Exception {
    var book = Files.createDirectories(root.resolve("small/events"));
    Files.writeString(root.resolve("small/book.yaml"), BOOK);
    Files.writeString(book.resolve("one.md"), EVENT);
    var request = Requests.named(root, List.of(Path.of("small")));
    var report = Batch.run(Requests.by(request, standard), _ -> {});
    assertThat(report.books().getFirst().diagnostics()).isEmpty();
    return root.resolve("output/small/small.pdf");
  }
}
