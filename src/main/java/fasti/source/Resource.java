package fasti.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Tables that are shipped beside the classes of this room.
final class Resource {
  /// The lines of a table, without those that begin with `#`.
  static List<String> lines(String name) {
    var stream = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(String::strip)
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Resource() {}
}
