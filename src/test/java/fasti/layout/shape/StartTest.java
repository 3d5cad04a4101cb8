package fasti.layout.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// What a short book in Latin letters does not pay for.
class StartTest {
  @Test
  void latinIsSetWithoutIcuAndWithoutAwt() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                LatinRun.class.getName())
            .redirectErrorStream(true)
            .start();

    var log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(log).contains("fasti.layout.shape.ShapingBuffer").contains("Hyphenator");
    assertThat(log.lines().filter(line -> line.contains("com.ibm.icu"))).isEmpty();
    assertThat(log.lines().filter(line -> line.contains(" java.awt"))).isEmpty();
  }
}
