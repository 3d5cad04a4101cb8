package fasti.source;

import fasti.report.Code;
import fasti.report.Origin;
import fasti.report.Outcome;
import fasti.style.FontFile;
import fasti.style.HouseStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads a book, a folder or a single file, and checks it: every fault is told at once.
public final class SourceReader {
  private static final List<FontFile> NO_FONTS = List.of();

  private final Path path;
  private final String shownAs;
  private final Faults faults = new Faults();

  private SourceReader(Path path, String shownAs) {
    this.path = path;
    this.shownAs = shownAs;
  }

  /// @param book a folder with `book.yaml`, an outline (`.txt`), a sheet (`.csv`) or one file of
  ///   YAML with all of the book
  /// @param shownAs the path as messages are to name it
  /// @param style a house style file that goes before the book's own
  /// @return a book also where something in it is wrong, so that the editor can say what else is;
  ///   none where records are missing that others refer to
  /// @throws IOException when the disk fails; a missing or unreadable file is a diagnostic
  public static Outcome<Book> read(Path book, String shownAs, Optional<Path> style)
      throws IOException {
    try {
      return new SourceReader(book.toAbsolutePath().normalize(), shownAs).read(style);
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }

  private Outcome<Book> read(Optional<Path> style) throws IOException {
    var isFolder = Files.isDirectory(path);
    var found = isFolder ? folder() : file();
    var before = found.flatMap(FolderReader.Found::style).map(this::style);
    var houseStyle = style(before.orElse(HouseStyle.classic()), style);
    var fonts = isFolder ? new FontFiles(new BookFolder(path, shownAs), faults).read() : NO_FONTS;
    return found
        .map(book -> new Book(book.timeline(), houseStyle.withFonts(fonts).withEbook(book.ebook())))
        .filter(_ -> !faults.leaveHoles())
        .<Outcome<Book>>map(book -> new Outcome.Built<>(book, faults.all()))
        .orElseGet(() -> new Outcome.Refused<>(faults.all()));
  }

  private HouseStyle style(Value style) {
    return new StyleReader(faults).read(style, HouseStyle.classic());
  }

  /// The book's own style, changed by what a style file says.
  private HouseStyle style(HouseStyle before, Optional<Path> file) throws IOException {
    if (file.isEmpty()) {
      return before;
    }
    var origin = Origin.of(file.get().toString().replace('\\', '/'));
    return TextFile.read(file.get(), origin, faults)
        .flatMap(text -> YamlReader.read(text, faults))
        .map(value -> new StyleReader(faults).read(value, before))
        .orElse(before);
  }

  private Optional<FolderReader.Found> folder() throws IOException {
    var folder = new BookFolder(path, shownAs);
    var intake = new Intake(faults, new Pictures(folder, faults));
    return new FolderReader(folder, intake).read(slug());
  }

  private Optional<FolderReader.Found> file() throws IOException {
    var origin = Origin.of(shownAs);
    var kind = BookKind.of(path);
    if (Files.exists(path) && kind.isEmpty()) {
      faults.error(
          Code.UNKNOWN_FORMAT,
          origin,
          "files of this kind cannot be read",
          "give a folder with book.yaml, an outline (.txt), a sheet (.csv) or a book in YAML");
      return Optional.empty();
    }
    var text = TextFile.read(path, origin, faults);
    return text.flatMap(file -> file(file, kind.orElse(BookKind.OUTLINE)));
  }

  private Optional<FolderReader.Found> file(TextFile file, BookKind kind) {
    return switch (kind) {
      case RECORDS -> new SingleFile(intake(), slug()).yaml(file);
      case SHEET -> new SingleFile(intake(), slug()).sheet(file);
      case OUTLINE, FOLDER -> new OutlineReader(intake()).read(file, slug());
    };
  }

  /// The folder around a single file holds its pictures.
  private Intake intake() {
    var parent = Optional.ofNullable(path.getParent()).orElse(path);
    var shown = shownAs.replace('\\', '/');
    var folder =
        new BookFolder(
            parent, shown.contains("/") ? shown.substring(0, shown.lastIndexOf('/')) : "");
    return new Intake(faults, new Pictures(folder, faults));
  }

  private String slug() {
    return BookKind.nameOf(path);
  }
}
