package fasti.epub;

import fasti.unit.Bytes;
import java.io.IOException;

/// The one style sheet, the same in every book.
final class Stylesheet {
  private static final String RESOURCE = "book.css";

  static Bytes bytes() throws IOException {
    try (var in = Stylesheet.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the style sheet is not in the jar");
      }
      return Bytes.of(in.readAllBytes());
    }
  }

  private Stylesheet() {}
}
