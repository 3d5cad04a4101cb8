package fasti.layout.shape;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.layout.shape.NativeLibrary.Platform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NativeLibraryTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "linux, x64",
    "linux, arm64",
    "macos, x64",
    "macos, arm64",
    "windows, x64",
    "windows, arm64",
  })
  void theLibraryOfEachPlatformIsAtHandWithItsHash(String system, String processor) {
    var resource = "/" + new Platform(system, processor).resource();

    assertThat(NativeLibrary.class.getResource(resource)).isNotNull();
    assertThat(NativeLibrary.class.getResource("/META-INF" + resource + ".sha1")).isNotNull();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void itIsCopiedWholeAndForTheUserAlone() throws Exception {
    var library = new NativeLibrary(Platform.ofThisMachine(), folder.resolve("cache"));

    assertThat(library.fromCache()).isPresent();

    try (var files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile))
          .singleElement()
          .satisfies(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .endsWith("------"));
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatOthersCanWriteToIsNotLoaded() throws Exception {
    var library = new NativeLibrary(Platform.ofThisMachine(), folder);
    library.fromCache();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
      }
    }

    assertThat(library.fromCache()).isEmpty();
  }

  @Test
  void aCacheThatCannotBeMadeIsDoneWithout() throws Exception {
    var file = Files.writeString(folder.resolve("file"), "no folder");

    assertThat(new NativeLibrary(Platform.ofThisMachine(), file).fromCache()).isEmpty();
  }

  @Test
  void aTemporaryFolderServesToo() {
    var library = new NativeLibrary(Platform.ofThisMachine(), folder);

    assertThat(library.fromTemporaryFolder().find("hb_shape")).isPresent();
  }
}
