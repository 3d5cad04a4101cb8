package fasti.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.Golden;
import fasti.document.Edition;
import fasti.document.Publication;
import fasti.report.Outcome;
import fasti.source.Book;
import fasti.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `src/test/golden/editorial/<case>/`: a book, and the publication made from it. The cases whose
/// names end in `-teacher` are edited for the teacher.
final class EditorGoldenTest {
  private static final Path FOLDER = Path.of("src", "test", "golden", "editorial");

  static Stream<Path> cases() throws IOException {
    try (var folders = Files.list(FOLDER)) {
      return folders.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void thePublicationIsAsExpected(Path folder) throws IOException {
    var name = String.valueOf(folder.getFileName());
    var input = input(folder);
    var edition = name.endsWith("-teacher") ? Edition.TEACHER : Edition.STUDENT;

    var outcome =
        SourceReader.read(input, String.valueOf(input.getFileName()), Optional.empty())
            .then((Book book) -> Editor.edit(book.timeline(), edition));

    assertThat(outcome.diagnostics()).isEmpty();
    Golden.assertGolden(
        "editorial/" + name + "/expected.txt", PublicationPrinter.print(value(outcome)));
  }

  private static Path input(Path folder) {
    return Stream.of("input", "input.txt")
        .map(folder::resolve)
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }

  private static Publication value(Outcome<Publication> outcome) {
    return switch (outcome) {
      case Outcome.Built<Publication>(var publication, _) -> publication;
      case Outcome.Refused<Publication>(var reasons) -> throw new AssertionError(reasons);
    };
  }
}
