package fasti.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholeFileTest {
  @TempDir Path folder;

  @Test
  void theOldFileStandsUntilTheNewOneIsMoved() throws IOException {
    var target = Files.writeString(folder.resolve("rome.pdf"), "old");

    var file = WholeFile.written(target, out -> out.write('n'));

    assertThat(target).hasContent("old");
    assertThat(file.moveIntoPlace()).isEqualTo(1);
    assertThat(target).hasContent("n");
  }

  @Test
  void aFailureHalfWayLeavesTheOldFileAndNothingElse() throws IOException {
    var target = Files.writeString(folder.resolve("rome.pdf"), "old");

    assertThatThrownBy(
            () ->
                WholeFile.written(
                    target,
                    out -> {
                      out.write('n');
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(IOException.class);

    assertThat(target).hasContent("old");
    assertThat(names()).containsExactly("rome.pdf");
  }

  @Test
  void whatAKilledRunLeftIsSweptOut() throws IOException {
    Files.createFile(folder.resolve(".rome.pdf.999999999.part"));

    WholeFile.sweep(folder);

    assertThat(names()).isEmpty();
  }

  @Test
  void whatALivingRunIsWritingStays() throws IOException {
    var name = ".rome.pdf." + ProcessHandle.current().pid() + ".part";
    Files.createFile(folder.resolve(name));

    WholeFile.sweep(folder);

    assertThat(names()).containsExactly(name);
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
