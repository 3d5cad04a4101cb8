package fasti.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class CodeTest {
  @Test
  void noCodeIsGivenToTwoFaults() {
    assertThat(Arrays.stream(Code.values()).map(Code::toString)).doesNotHaveDuplicates();
  }

  @Test
  void everyCodeIsExplained() throws IOException {
    var explained = Files.readString(Path.of("src", "docs", "diagnostics.md"));

    assertThat(Code.values()).allMatch(code -> explained.contains("\n### " + code + " "));
  }
}
