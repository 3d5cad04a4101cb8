package fasti.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A book of many numbers, none of them written by its author, in the figures of its language.
final class NativeDigitsTest {
  private static final String BOOK =
      """
      title: كتاب صغير
      language: ar
      digits: native
      """;

  private static final String EVENT =
      """
      ---
      title: حدث
      date: 1921-03-08/1921-03-16
      key-dates: [{date: 1922, text: حدث آخر}]
      questions: [{ask: لماذا؟, answer: لأن.}]
      place: بغداد
      ---
      نص فيه حاشية[^a] وقائمة:

      1. أول
      2. ثان

      [^a]: حاشية.
      """;

  @TempDir private Path root;

  @BeforeEach
  void build() throws IOException {
    var book = Files.createDirectories(root.resolve("small/events"));
    Files.writeString(root.resolve("small/book.yaml"), BOOK);
    Files.writeString(book.resolve("one.md"), EVENT);
    var report = Batch.run(Requests.named(root, List.of(Path.of("small"))), _ -> {});
    assertThat(report.books().getFirst().diagnostics()).isEmpty();
  }

  @Test
  void noOtherFiguresStandOnThePages() throws IOException {
    var text = String.join("", PdfText.pages(root.resolve("output/small/small.pdf")));

    assertThat(text).containsPattern("[٠-٩]").doesNotContainPattern("[0-9]");
  }

  @Test
  void noOtherFiguresStandInTheEbook() throws IOException {
    try (var zip = new ZipFile(root.resolve("output/small/small.epub").toFile())) {
      for (var entry : zip.stream().filter(each -> each.getName().endsWith("html")).toList()) {
        var bytes = zip.getInputStream(entry).readAllBytes();
        var text = new String(bytes, StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
        assertThat(text).as(entry.getName()).doesNotContainPattern("[0-9]");
      }
      var style = zip.getInputStream(zip.getEntry("EPUB/css/book.css")).readAllBytes();
      assertThat(new String(style, StandardCharsets.UTF_8)).contains("arabic-indic");
    }
  }
}
