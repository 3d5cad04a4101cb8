package fasti.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.style.PdfStandard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Text that is set in lines and on pages comes back as it was typed: the words apart, broken ones
/// whole, each paragraph one.
final class TextBackTest {
  private static final String SENTENCE =
      "Extraordinarily uncomplicated circumstances notwithstanding, representatives of"
          + " neighbouring communities acknowledged responsibility for misunderstandings. ";

  /// Longer than three of the small pages below.
  private static final String PARAGRAPH = SENTENCE.repeat(24).strip();

  private static final String BOOK =
      """
      title: Small pages
      language: en
      authors: [A]
      style:
        page: [260pt, 300pt]
        margins: {inner: 30pt, outer: 30pt, top: 40pt, bottom: 40pt}
        side: none
        text: {size: 11pt, leading: 14pt}
      """;

  private static final String EVENT =
      """
      ---
      title: One
      date: 1901
      ---
      """;

  @TempDir private Path root;

  @Test
  void aParagraphOverSeveralPagesIsOneElementWithItsTextAsTyped() throws Exception {
    for (var standard : PdfStandard.values()) {
      var heard = paragraph(standard);

      assertThat(heard.replace("\u00AD", "")).isEqualTo(PARAGRAPH);
      assertThat(heard).contains("\u00AD");
    }
  }

  /// The one paragraph of the event.
  private String paragraph(PdfStandard standard) throws Exception {
    var file = built(standard);
    assertThat(PdfText.pages(file)).hasSizeGreaterThan(5);
    var found = TaggedText.of(file, "P").stream().filter(text -> text.startsWith("Extra")).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private Path built(PdfStandard standard) throws Exception {
    var book = Files.createDirectories(root.resolve("small/events"));
    Files.writeString(root.resolve("small/book.yaml"), BOOK);
    Files.writeString(book.resolve("one.md"), EVENT + PARAGRAPH + "\n");
    var request = Requests.named(root, List.of(Path.of("small")));
    var report = Batch.run(Requests.by(request, standard), _ -> {});
    assertThat(report.books().getFirst().diagnostics()).isEmpty();
    return root.resolve("output/small/small.pdf");
  }
}
