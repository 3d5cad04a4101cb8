package fasti.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.model.Question;
import fasti.report.Outcome.Built;
import fasti.source.Book;
import fasti.source.SourceReader;
import fasti.text.Inline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A pupil who opens the files with whatever program finds no answer in them. The teacher's are
/// searched in the same way, so that a search that finds nothing anywhere is noticed.
final class NoAnswersTest {
  private static final String STALIN = "stalins-rise-to-power";
  private static final String RUSSIAN = "shagi-v-kosmos";
  private static final String ARABIC = "bayt-al-hikma-to-print";

  @ParameterizedTest
  @ValueSource(strings = {STALIN, RUSSIAN, ARABIC})
  void theStudentsHandoutHoldsNone(String book) throws IOException {
    var text = HiddenText.ofPdf(BuiltBooks.student().out().resolve(book + "/" + book + ".pdf"));

    assertThat(answers(book)).isNotEmpty().noneMatch(text::contains);
  }

  @ParameterizedTest
  @ValueSource(strings = {STALIN, RUSSIAN, ARABIC})
  void theStudentsEbookHoldsNone(String book) throws IOException {
    var text = HiddenText.ofEpub(BuiltBooks.student().out().resolve(book + "/" + book + ".epub"));

    assertThat(answers(book)).isNotEmpty().noneMatch(text::contains);
  }

  @ParameterizedTest
  @ValueSource(strings = {STALIN, RUSSIAN})
  void theTeachersHandoutHoldsAll(String book) throws IOException {
    var file = BuiltBooks.teacher().out().resolve(book + "/" + book + "-teacher.pdf");

    assertThat(answers(book)).allMatch(HiddenText.ofPdf(file)::contains);
  }

  @ParameterizedTest
  @ValueSource(strings = {STALIN, RUSSIAN, ARABIC})
  void theTeachersEbookHoldsAll(String book) throws IOException {
    var file = BuiltBooks.teacher().out().resolve(book + "/" + book + "-teacher.epub");

    assertThat(answers(book)).allMatch(HiddenText.ofEpub(file)::contains);
  }

  /// The beginnings of the answers, letters alone: as much as a line holds, since a note or a page
  /// may come between two lines.
  private static List<String> answers(String name) throws IOException {
    var read = SourceReader.read(Path.of("content", name), name, Optional.empty());
    var timeline = ((Built<Book>) read).value().timeline();
    return timeline.events().stream()
        .flatMap(event -> event.questions().stream())
        .map(Question::answer)
        .filter(answer -> !answer.isEmpty())
        .map(answer -> PdfText.bare(Inline.plainText(answer)))
        .map(answer -> answer.substring(0, Math.min(40, answer.length())))
        .toList();
  }
}
