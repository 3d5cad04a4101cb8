package fasti.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The shapes in which a book can lie on the disk.
public enum BookKind {
  /// A folder with `book.yaml` in it, or with events: then `book.yaml` was forgotten.
  FOLDER,
  /// A plain text whose indented lines are headings.
  OUTLINE,
  /// A sheet with one event a row.
  SHEET,
  /// All of a book in one file of YAML.
  RECORDS;

  private static final List<String> MARKS =
      List.of("book.yaml", "book.yml", "events", "events.yaml", "events.yml", "events.csv");

  /// What the file or folder is, told from its name and not from its content; nothing where it is
  /// no book.
  public static Optional<BookKind> of(Path path) {
    if (Files.isDirectory(path)) {
      return MARKS.stream().map(path::resolve).anyMatch(Files::exists)
          ? Optional.of(FOLDER)
          : Optional.empty();
    }
    var name = lastName(path).toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "txt" -> Optional.of(OUTLINE);
      case "csv", "tsv" -> Optional.of(SHEET);
      case "yaml", "yml" -> Optional.of(RECORDS);
      default -> Optional.empty();
    };
  }

  /// The name of a book and of its output: the folder's name, or the file's without its ending.
  public static String nameOf(Path path) {
    var name = lastName(path);
    var dot = name.lastIndexOf('.');
    return dot > 0 && !Files.isDirectory(path) ? name.substring(0, dot) : name;
  }

  private static String lastName(Path path) {
    return path.getFileName() == null ? "book" : path.getFileName().toString();
  }
}
