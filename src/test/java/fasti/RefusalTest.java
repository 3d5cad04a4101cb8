package fasti;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Edition;
import fasti.document.Publication;
import fasti.editorial.Editor;
import fasti.layout.Compositor;
import fasti.layout.Pages;
import fasti.layout.shape.Shaper;
import fasti.layout.shape.Typecase;
import fasti.report.Code;
import fasti.report.Diagnostic;
import fasti.report.Outcome;
import fasti.source.Book;
import fasti.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The smallest content that earns each diagnostic, and only that one: `src/test/refusal/<code>/`
/// holds a book and, in `expected.txt`, what is said of it.
final class RefusalTest {
  private static final Path FOLDER = Path.of("src", "test", "refusal");

  /// Faults that show only in batch or in ourselves have their tests there.
  private static final String SHOWN_LATER = "WX";

  static Stream<Path> refusals() throws IOException {
    try (var folders = Files.list(FOLDER)) {
      return folders.filter(folder -> book(folder).isPresent()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void theContentEarnsThisAndNothingElse(Path folder) throws IOException {
    var told = told(folder);

    var expected = folder.resolve("expected.txt");
    var text = told.stream().map(Diagnostic::toString).collect(joining("\n", "", "\n"));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, text);
    }
    assertThat(text).isEqualTo(Files.readString(expected));
    assertThat(told).hasSize(1);
    assertThat(folder.getFileName()).hasToString(told.getFirst().code().toString());
    assertThat(told.getFirst().hint()).isNotEmpty();
  }

  @Test
  void everyFaultOfContentHasItsExample() {
    var codes =
        Arrays.stream(Code.values())
            .map(Code::toString)
            .filter(code -> SHOWN_LATER.indexOf(code.charAt(0)) < 0)
            .filter(code -> !code.equals(Code.NUMBERS_UNSETTLED.toString()))
            .toList();

    assertThat(codes).allMatch(code -> Files.exists(FOLDER.resolve(code)));
  }

  private static List<Diagnostic> told(Path folder) throws IOException {
    var book = book(folder).orElseThrow();
    var name = String.valueOf(book.getFileName());
    var read = SourceReader.read(book, name, Optional.empty());
    var edited = read.then((Book it) -> Editor.edit(it.timeline(), Edition.STUDENT));
    return edited.diagnostics().isEmpty()
        ? read.then(RefusalTest::pages).diagnostics()
        : edited.diagnostics();
  }

  private static Outcome<Pages> pages(Book book) {
    var shaper = new Shaper(Typecase.with(book.style().fonts()));
    return Editor.edit(book.timeline(), Edition.STUDENT)
        .then((Publication edited) -> Compositor.compose(edited, book.style(), shaper));
  }

  private static Optional<Path> book(Path folder) {
    return Stream.of("book", "book.txt", "book.csv", "book.doc")
        .map(folder::resolve)
        .filter(Files::exists)
        .findFirst();
  }
}
