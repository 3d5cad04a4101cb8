package fasti.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Files that are shipped inside the program.
final class Resource {
  /// @param path from the root of the class path, with a `/` before it
  static byte[] bytes(String path) {
    try (var in = Resource.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + path);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Resource() {}
}
