package fasti.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.report.Code;
import fasti.report.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BookshelfTest {
  @TempDir Path root;

  @Test
  void everyBookInContentStandsOnTheShelfByName() throws IOException {
    file("content/rome/book.yaml");
    file("content/athens.csv");
    file("content/carthage.txt");
    file("content/delphi.yaml");

    var shelf = Bookshelf.of(Requests.all(root));

    assertThat(shown(shelf))
        .containsExactly(
            "content/athens.csv", "content/carthage.txt", "content/delphi.yaml", "content/rome");
  }

  @Test
  void whatIsNoBookIsPassedOver() throws IOException {
    file("content/rome/book.yaml");
    file("content/README.md");
    file("content/pictures/a.jpg");
    file("content/.athens.csv");
    file("content/~$athens.csv");

    var shelf = Bookshelf.of(Requests.all(root));

    assertThat(shown(shelf)).containsExactly("content/rome");
  }

  @Test
  void namedBooksKeepTheOrderInWhichTheyWereTyped() throws IOException {
    file("b.csv");
    file("a.csv");

    var shelf = Bookshelf.of(named("b.csv", "a.csv"));

    assertThat(shown(shelf)).containsExactly("b.csv", "a.csv");
  }

  @Test
  void aBookThatIsNamedTwiceIsBuiltOnce() throws IOException {
    file("a.csv");

    var shelf = Bookshelf.of(named("a.csv", "./a.csv"));

    assertThat(shown(shelf)).containsExactly("a.csv");
  }

  @Test
  void aFolderOfBooksStandsForAllOfThem() throws IOException {
    file("history/rome/book.yaml");
    file("history/athens.csv");

    var shelf = Bookshelf.of(named("history"));

    assertThat(shown(shelf)).containsExactly("history/athens.csv", "history/rome");
  }

  @Test
  void aBookWhoseOwnFileWasForgottenIsLeftForTheReaderToTell() throws IOException {
    file("content/rome/events.csv");

    var shelf = Bookshelf.of(Requests.all(root));

    assertThat(shown(shelf)).containsExactly("content/rome");
  }

  @Test
  void whatIsNotThereIsLeftForTheReaderToTell() {
    var shelf = Bookshelf.of(named("nothing.csv"));

    assertThat(shown(shelf)).containsExactly("nothing.csv");
    assertThat(refusals(shelf)).isEmpty();
  }

  @Test
  void twoBooksWithOneOutputNameAreBothTurnedDown() throws IOException {
    file("content/rome/book.yaml");
    file("content/rome.csv");
    file("content/athens.csv");

    var refusals = refusals(Bookshelf.of(Requests.all(root)));

    assertThat(refusals).extracting(Diagnostic::code).containsOnly(Code.NAME_TAKEN);
    assertThat(refusals)
        .extracting(Diagnostic::toString)
        .satisfiesExactly(
            one -> assertThat(one).startsWith("content/rome: ").contains("content/rome.csv"),
            other -> assertThat(other).startsWith("content/rome.csv: ").contains("content/rome"));
  }

  @Test
  void capitalLettersDoNotTellNamesApart() throws IOException {
    file("one/Rome.csv");
    file("two/rome.csv");

    var refusals = refusals(Bookshelf.of(named("one/Rome.csv", "two/rome.csv")));

    assertThat(refusals).hasSize(2);
  }

  @Test
  void contentWithoutABookIsTold() throws IOException {
    Files.createDirectory(root.resolve("content"));

    var refusals = refusals(Bookshelf.of(Requests.all(root)));

    assertThat(refusals).extracting(Diagnostic::code).containsExactly(Code.FILE_MISSING);
  }

  private void file(String path) throws IOException {
    var file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.createFile(file);
  }

  private Request named(String... books) {
    return Requests.named(root, Stream.of(books).map(Path::of).toList());
  }

  private static List<String> shown(Bookshelf shelf) {
    return shelf.books().stream().map(ShelvedBook::shownAs).toList();
  }

  private static List<Diagnostic> refusals(Bookshelf shelf) {
    return shelf.books().stream().map(shelf::refusal).flatMap(Optional::stream).toList();
  }
}
