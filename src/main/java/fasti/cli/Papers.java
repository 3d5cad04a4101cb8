package fasti.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// What comes with the program for people to read.
final class Papers {
  static String help() {
    return read("/fasti/cli/help.txt");
  }

  static String version() {
    return read("/fasti/version.txt").strip();
  }

  private static String read(String resource) {
    try (var text = Papers.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Papers() {}
}
