package fasti.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.report.Code;
import fasti.report.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Books that cannot be made or put in their place, among others that can.
final class BadWorldTest {
  @TempDir Path root;

  @BeforeEach
  void layOutTwoBooks() throws IOException {
    Files.createDirectory(root.resolve("content"));
    book("content/athens.csv");
    book("content/rome.csv");
  }

  @Test
  void aFileInTheWayOfTheFolderStopsThatBookAlone() throws IOException {
    Files.createDirectory(root.resolve("output"));
    Files.createFile(root.resolve("output/athens"));

    var report = run();

    assertThat(codes(report)).containsExactly(List.of(Code.OUTPUT_UNWRITABLE), List.of());
    assertThat(report.exitCode()).isEqualTo(ExitCode.WORLD);
    assertThat(root.resolve("output/rome/rome.pdf")).exists();
  }

  @Test
  void aTargetThatCannotBeReplacedIsToldAndNothingIsLeftBesideIt() throws IOException {
    Files.createDirectories(root.resolve("output/athens/athens.pdf/a folder"));

    var report = run();

    assertThat(codes(report)).containsExactly(List.of(Code.OUTPUT_UNWRITABLE), List.of());
    assertThat(names(root.resolve("output/athens"))).noneMatch(name -> name.endsWith(".part"));
  }

  @Test
  void aBookWithAMistakeKeepsItsOldFilesAndStopsNoOther() throws IOException {
    run();
    var old = Files.readAllBytes(root.resolve("output/athens/athens.pdf"));
    Files.writeString(root.resolve("content/athens.csv"), "Year,Headline\n44 BC,The Ides\n");

    var report = run();

    assertThat(report.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(report.books().getLast().verdict()).isEqualTo(ExitCode.BUILT);
    assertThat(root.resolve("output/athens/athens.pdf")).hasBinaryContent(old);
  }

  @Test
  void booksWithOneOutputNameAreLeftAndTheOthersBuilt() throws IOException {
    book("content/ATHENS.csv");

    var report = run();

    assertThat(codes(report))
        .containsExactly(List.of(Code.NAME_TAKEN), List.of(Code.NAME_TAKEN), List.of());
    assertThat(names(root.resolve("output"))).containsExactly("rome");
  }

  @Test
  void aMissingBookIsTheAuthorsToMend() {
    var report = Batch.run(Requests.named(root, List.of(Path.of("nothing.csv"))), _ -> {});

    assertThat(codes(report)).containsExactly(List.of(Code.FILE_MISSING));
    assertThat(report.exitCode()).isEqualTo(ExitCode.REFUSED);
  }

  private void book(String path) throws IOException {
    Files.writeString(root.resolve(path), "Year,Headline,Text\n1921,A congress,It met.\n");
  }

  private Report run() {
    return Batch.run(Requests.all(root), _ -> {});
  }

  private static List<List<Code>> codes(Report report) {
    return report.books().stream()
        .map(book -> book.diagnostics().stream().map(Diagnostic::code).toList())
        .toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
