package fasti.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Years that are far longer than the columns meant for years.
class DeepTimeTest {
  @TempDir private Path folder;

  /// That no line is longer than its column is what a book without a diagnostic says.
  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "ru"})
  void longYearsFitIntoTheirColumns(String language) throws IOException {
    Files.writeString(
        folder.resolve("book.yaml"), "title: 46\nlanguage: " + language + "\nstyle: {page: a5}\n");
    Files.createDirectories(folder.resolve("events"));
    Files.writeString(folder.resolve("events/1.md"), event("Y-251902000", "The great dying"));
    Files.writeString(folder.resolve("events/2.md"), event("Y-66043000", "The dinosaurs end"));

    var book = MadeUpBook.of(folder, "deep");

    assertThat(MadeUpBook.bare(book.text())).contains("251");
  }

  private static String event(String date, String title) {
    return "---\ntitle: " + title + "\ndate: " + date + "\n---\nA day.\n";
  }
}
