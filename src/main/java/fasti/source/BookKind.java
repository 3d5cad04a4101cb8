package fasti.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The shapes in which a book can lie on the disk.
public enum BookKind {
  /// A folder with `book.yaml` in it.
  FOLDER,
  /// A plain text whose indented lines are headings.
  OUTLINE,
  /// A sheet with one event a row.
  SHEET;

  /// What the file or folder is, told from its name and not from its content; nothing where it is
  /// no book.
  public static Optional<BookKind> of(Path path) {
    if (Files.isDirectory(path)) {
      return Stream.of("book.yaml", "book.yml").map(path::resolve).anyMatch(Files::exists)
          ? Optional.of(FOLDER)
          : Optional.empty();
    }
    var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "txt" -> Optional.of(OUTLINE);
      case "csv", "tsv" -> Optional.of(SHEET);
      default -> Optional.empty();
    };
  }
}
