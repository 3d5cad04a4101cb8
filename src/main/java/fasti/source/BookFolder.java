package fasti.source;

import fasti.report.Code;
import fasti.report.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The folder that holds all of a book's files; nothing outside of it is read.
final class BookFolder {
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,9})[-_ .]*(.*)");

  private final Path root;
  private final String shownAs;

  /// The root with all links resolved, once it was asked for.
  private Optional<Path> home = Optional.empty();

  /// @param shownAs the folder as messages are to name it; empty for the folder of a single file
  ///   that was given without one
  BookFolder(Path root, String shownAs) {
    this.root = root;
    this.shownAs = shownAs;
  }

  Path root() {
    return root;
  }

  private Path home() throws IOException {
    if (home.isEmpty()) {
      home = Optional.of(root.toRealPath());
    }
    return home.get();
  }

  Origin origin(String relative) {
    return Origin.of(shownAs.isEmpty() ? relative : shownAs + "/" + relative);
  }

  /// A path within the folder, links resolved; empty where it leads outside, whether anything is
  /// there or not.
  Optional<Path> resolve(String relative) throws IOException {
    try {
      var home = home();
      var path = home.resolve(relative.replace('\\', '/')).normalize();
      if (!path.startsWith(home)) {
        return Optional.empty();
      }
      return Files.exists(path) && !path.toRealPath().startsWith(home)
          ? Optional.empty()
          : Optional.of(path);
    } catch (InvalidPathException _) {
      return Optional.of(root.resolve("no-such-file"));
    }
  }

  /// The text of a file of the book, or nothing and a word why.
  Optional<TextFile> text(String relative, Faults faults) throws IOException {
    var path = resolve(relative);
    if (path.isPresent()) {
      return TextFile.read(path.get(), origin(relative), faults);
    }
    faults.error(
        Code.PATH_OUTSIDE,
        origin(relative),
        "the file is a link that leads out of the book's folder",
        "copy the file itself into the book's folder");
    return Optional.empty();
  }

  boolean has(String relative) {
    return Files.exists(root.resolve(relative));
  }

  /// The names of the files in a folder of the book, hidden ones left out, in the order of their
  /// numbers and then of their letters: `2-b` before `10-a`.
  List<String> files(String folder) throws IOException {
    try (var entries = Files.list(root.resolve(folder))) {
      return entries
          .filter(Files::isRegularFile)
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.startsWith(".") && !name.startsWith("~") && !name.endsWith("~"))
          .sorted(ORDER)
          .toList();
    }
  }

  private static final Comparator<String> ORDER =
      Comparator.comparingLong(BookFolder::number).thenComparing(Comparator.naturalOrder());

  /// The number that a name begins with; names without one come last.
  static long number(String name) {
    var numbered = NUMBERED.matcher(name);
    return numbered.matches() ? Long.parseLong(numbered.group(1)) : Long.MAX_VALUE;
  }

  /// A name without its number and its ending: `03-triumvirate.md` is `triumvirate`.
  static String stem(String name) {
    var dot = name.lastIndexOf('.');
    var bare = dot > 0 ? name.substring(0, dot) : name;
    var numbered = NUMBERED.matcher(bare);
    return numbered.matches() && !numbered.group(2).isEmpty() ? numbered.group(2) : bare;
  }
}
