package fasti.source;

import fasti.report.Code;
import fasti.report.Origin;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The folder that holds all of a book's files; nothing outside of it is read.
final class BookFolder {
  private static final int MOST_DIGITS = 9;
  private static final Pattern NUMBERED =
      Pattern.compile("(\\d{1," + MOST_DIGITS + "})[-_ .]*(.*)");

  private final Path root;
  private final String shownAs;

  /// The root with all links resolved, once it was asked for.
  private Optional<Path> home = Optional.empty();

  /// The folders in it that no link leads to or goes through, as far as they were asked for: of
  /// their files each is where it seems to be, unless it is a link itself.
  private final Set<Path> straight = new HashSet<>();

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
      return path.startsWith(home) && !leadsOutside(path) ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException _) {
      return Optional.of(root.resolve("no-such-file"));
    }
  }

  /// Whether a path within the folder is a link, or goes through one, to what is outside of it.
  private boolean leadsOutside(Path path) throws IOException {
    var folder = Optional.ofNullable(path.getParent());
    if (folder.filter(straight::contains).isPresent() && !Files.isSymbolicLink(path)) {
      return false;
    }
    try {
      var real = path.toRealPath();
      folder.filter(_ -> real.equals(path)).ifPresent(straight::add);
      return !real.startsWith(home());
    } catch (FileSystemException _) {
      // What is not there, or cannot be reached, leads nowhere.
      return false;
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
    int end = 0;
    long number = 0;
    while (end < Math.min(name.length(), MOST_DIGITS) && isDigit(name.charAt(end))) {
      number = 10 * number + name.charAt(end++) - '0';
    }
    return end > 0 ? number : Long.MAX_VALUE;
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  /// A name without its number and its ending: `03-triumvirate.md` is `triumvirate`.
  static String stem(String name) {
    var dot = name.lastIndexOf('.');
    var bare = dot > 0 ? name.substring(0, dot) : name;
    var numbered = NUMBERED.matcher(bare);
    return numbered.matches() && !numbered.group(2).isEmpty() ? numbered.group(2) : bare;
  }
}
