package fasti.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// The books that come with the project.
final class ContentTest {
  @Test
  void theyAreBuiltWithoutAWordOfComplaint() {
    for (var book : BuiltBooks.student().report().books()) {
      assertThat(book.diagnostics()).as(book.book()).isEmpty();
      assertThat(book.verdict()).isEqualTo(ExitCode.BUILT);
    }
  }

  @Test
  void eachBecomesAHandoutAndAnEbook() throws IOException {
    assertThat(BuiltBooks.student().files().keySet())
        .contains(
            "stalins-rise-to-power/stalins-rise-to-power.pdf",
            "stalins-rise-to-power/stalins-rise-to-power.epub",
            "stalin-timeline/stalin-timeline.pdf",
            "stalin-timeline/stalin-timeline.epub");
  }

  @Test
  void theTeachersFilesAreNamedSo() throws IOException {
    assertThat(BuiltBooks.teacher().files().keySet())
        .isNotEmpty()
        .allMatch(name -> name.matches(".*-teacher\\.(pdf|epub)"));
  }

  @Test
  void nothingIsLeftBesideThem() throws IOException {
    assertThat(BuiltBooks.student().files().keySet()).noneMatch(name -> name.contains(".part"));
  }
}
