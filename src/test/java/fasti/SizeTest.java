package fasti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is too long to be read at one sitting is too long to be right.
final class SizeTest {
  private static final int LONGEST_FILE = 500;
  private static final int LONGEST_METHOD = 60;
  private static final int MOST_PARAMETERS = 4;

  private static List<Path> files = List.of();
  private static List<SourceMethods.Method> methods = List.of();

  @BeforeAll
  static void readTheSources() throws IOException {
    try (var all = Files.walk(Path.of("src"))) {
      files = all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    methods = SourceMethods.of(files);
  }

  @Test
  void noFileIsLongerThanFiveHundredLines() throws IOException {
    for (var file : files) {
      try (var lines = Files.lines(file)) {
        assertThat(lines.count()).as(file.toString()).isLessThanOrEqualTo(LONGEST_FILE);
      }
    }
  }

  @Test
  void noMethodIsLongerThanSixtyLines() {
    assertThat(methods).filteredOn(method -> method.lines() > LONGEST_METHOD).isEmpty();
  }

  @Test
  void noMethodTakesMoreThanFourParameters() {
    assertThat(methods).filteredOn(method -> method.parameters() > MOST_PARAMETERS).isEmpty();
  }

  @Test
  void mostMethodsAreShort() {
    var lengths = methods.stream().map(SourceMethods.Method::lines).sorted().toList();

    assertThat(lengths.get(lengths.size() * 95 / 100)).isLessThanOrEqualTo(25);
  }
}
