package fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.batch.ExitCode;
import fasti.batch.Request.Workplace;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeskTest {
  @TempDir Path root;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void wrongUsageExitsWithTwoAndAHint() {
    assertThat(serve("build", "--pages")).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines(
            "fasti: there is no \"--pages\" here\n  hint: did you mean --paper?\n");
  }

  @Test
  void helpGoesToTheOutput() {
    assertThat(serve("--help")).isEqualTo(ExitCode.BUILT);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Papers.help());
  }

  @Test
  void aProjectWithoutContentIsRefusedAndToldWhy() {
    assertThat(serve("build")).isEqualTo(ExitCode.REFUSED);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("content: error C-001: ");
  }

  private ExitCode serve(String... typed) {
    var surroundings = new Surroundings(new Workplace(root, root), Optional.empty(), false, 2);
    return new Desk(surroundings, stream(out), stream(err)).serve(typed);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
