package fasti.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// What comes with the program for people to read.
final class Papers {
  static String help() {
    try (var text = Papers.class.getResourceAsStream("help.txt")) {
      return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// As the jar's manifest has it; outside a jar there is none.
  static String version() {
    var version = Papers.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }

  private Papers() {}
}
