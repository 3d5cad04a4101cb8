package fasti.source;

import fasti.report.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Reads a book, a folder or a single file, and checks it: every fault is told at once.
public final class SourceReader {
  /// @param book a folder with `book.yaml`, an outline (`.txt`) or a sheet (`.csv`)
  /// @param shownAs the path as messages are to name it
  /// @param style a house style file that goes before the book's own
  /// @throws IOException when the disk fails; a missing or unreadable file is a diagnostic
  public static Outcome<Book> read(Path book, String shownAs, Optional<Path> style)
      throws IOException {
    throw new UnsupportedOperationException();
  }

  private SourceReader() {}
}
