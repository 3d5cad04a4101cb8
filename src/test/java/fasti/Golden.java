package fasti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares what a stage gives with what a person has read and found right. `mvn verify
/// -Dgolden.update=true` writes anew what is expected; the difference is read before it is kept.
public final class Golden {
  private static final Path FOLDER = Path.of("src", "test", "golden");

  /// @param name `<room>/<case>/expected.<ending>`
  public static void assertGolden(String name, String actual) throws IOException {
    var file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER.resolve(name).resolveSibling("."));
      Files.writeString(file, actual);
    }
    assertThat(actual).as(name).isEqualTo(Files.readString(file));
  }

  private Golden() {}
}
