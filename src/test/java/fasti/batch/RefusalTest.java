package fasti.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.report.Code;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class RefusalTest {
  private static final ShelvedBook ROME = new ShelvedBook(Path.of("/rome"), "rome");

  @Test
  void aFileHeldOpenIsTheWorldsFaultAndSaysWhatToDo() {
    var failed =
        new StageFailed(
            Stage.SHELVING, "output/rome/rome.pdf", new AccessDeniedException("rome.pdf"));

    var diagnostic = Refusal.reason(failed, ROME);

    assertThat(diagnostic.code()).isEqualTo(Code.OUTPUT_UNWRITABLE);
    assertThat(diagnostic)
        .hasToString(
            """
            output/rome/rome.pdf: error W-002: this cannot be written: permission denied, or \
            another program holds it open
              hint: close the file in the program that shows it, or name another folder with --out\
            """);
  }

  @Test
  void aFullDiskIsToldAsOne() {
    var full = new FileSystemException("rome.pdf", null, "No space left on device");

    var diagnostic = Refusal.reason(new StageFailed(Stage.WRITING_PDF, "rome.pdf", full), ROME);

    assertThat(diagnostic.hint()).startsWith("make room on the disk");
  }

  @Test
  void aDiskThatFailsWhileReadingIsAFaultOfTheInput() {
    var failed = new StageFailed(Stage.READING, "rome", new IOException("Input/output error"));

    assertThat(Refusal.reason(failed, ROME).code()).isEqualTo(Code.INPUT_UNREADABLE);
    assertThat(Refusal.isOurs(failed)).isFalse();
  }

  @Test
  void ourOwnFaultNamesTheStage() {
    var failed = new StageFailed(Stage.SETTING, "rome", new IllegalStateException("no box"));

    var diagnostic = Refusal.reason(failed, ROME);

    assertThat(Refusal.isOurs(failed)).isTrue();
    assertThat(diagnostic.code()).isEqualTo(Code.OWN_FAULT);
    assertThat(diagnostic.message())
        .isEqualTo(
            "Fasti made a mistake while setting the pages: java.lang.IllegalStateException:"
                + " no box");
  }
}
