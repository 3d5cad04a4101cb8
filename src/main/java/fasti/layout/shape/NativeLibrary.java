package fasti.layout.shape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Brings HarfBuzz into the process. The library lies inside a jar, and the operating system loads
/// files only: so it is copied once into the user's own cache, under the name of its hash, and
/// moved there whole, so that two processes may do so at once. Only the user may write there. Where
/// the cache cannot be used, a fresh folder for temporary files serves.
final class NativeLibrary {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  private final Platform platform;
  private final Path cache;

  /// @param cache the folder for what this program can make again
  NativeLibrary(Platform platform, Path cache) {
    this.platform = platform;
    this.cache = cache;
  }

  static SymbolLookup load() {
    var platform = Platform.ofThisMachine();
    var library = new NativeLibrary(platform, platform.cache());
    return library.fromCache().orElseGet(library::fromTemporaryFolder);
  }

  /// Nothing where there is no cache that only this user can write to, or where nothing in it may
  /// be run.
  Optional<SymbolLookup> fromCache() {
    try {
      var folder = cache.resolve(hash());
      var file = folder.resolve(platform.fileName());
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        copyTo(ownFolder(folder), file);
      }
      return isOwn(folder) && isOwn(file) ? Optional.of(open(file)) : Optional.empty();
    } catch (IOException | SecurityException | IllegalArgumentException _) {
      // Read-only homes, full disks and file systems that run nothing are no fault of the book.
      return Optional.empty();
    }
  }

  SymbolLookup fromTemporaryFolder() {
    try {
      var folder = Files.createTempDirectory("fasti");
      var file = folder.resolve(platform.fileName());
      folder.toFile().deleteOnExit();
      file.toFile().deleteOnExit();
      copyTo(folder, file);
      return open(file);
    } catch (IOException problem) {
      throw new UncheckedIOException("cannot write the shaping library anywhere", problem);
    } catch (IllegalArgumentException problem) {
      throw new IllegalStateException(
          "the shaping library for " + platform.name() + " cannot be loaded", problem);
    }
  }

  @SuppressWarnings("restricted") // shaping is done by a native library: see the decision record
  private static SymbolLookup open(Path file) {
    return SymbolLookup.libraryLookup(file, Arena.global());
  }

  private void copyTo(Path folder, Path file) throws IOException {
    var bytes = contents(platform.resource());
    if (!sha1(bytes).equals(hash())) {
      throw new FileSystemException(platform.resource(), null, "is damaged");
    }
    var unfinished = Files.createTempFile(folder, "copy", ".part");
    try {
      Files.write(unfinished, bytes);
      moveWhole(unfinished, file);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void moveWhole(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(from, to);
    } catch (FileSystemException problem) {
      // On Windows a library that another process has open cannot be replaced: it is the same one.
      if (!Files.isRegularFile(to)) {
        throw problem;
      }
    }
  }

  private static Path ownFolder(Path folder) throws IOException {
    if (isPosix(folder)) {
      return Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    }
    return Files.createDirectories(folder);
  }

  /// Whether nobody else could have put something there: on Windows the profile's own rights say
  /// so.
  private static boolean isOwn(Path path) throws IOException {
    if (!isPosix(path)) {
      return true;
    }
    var permissions = Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS);
    return OWNER_ONLY.containsAll(permissions)
        && Files.getOwner(path, LinkOption.NOFOLLOW_LINKS)
            .equals(Files.getOwner(Path.of(System.getProperty("user.home"))));
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /// As the library's own jar gives it, so that 1.4 MB need not be read again at each start.
  private String hash() throws IOException {
    var text = contents("META-INF/" + platform.resource() + ".sha1");
    return new String(text, StandardCharsets.US_ASCII).strip();
  }

  private static byte[] contents(String resource) throws IOException {
    try (InputStream stream = NativeLibrary.class.getResourceAsStream("/" + resource)) {
      if (stream == null) {
        throw new FileSystemException(resource, null, "is not on the class path");
      }
      return stream.readAllBytes();
    }
  }

  private static String sha1(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
    } catch (NoSuchAlgorithmException problem) {
      throw new IllegalStateException("every Java has SHA-1", problem);
    }
  }

  /// An operating system on a processor.
  ///
  /// @param system `linux`, `macos` or `windows`
  /// @param processor `x64` or `arm64`
  record Platform(String system, String processor) {
    static Platform ofThisMachine() {
      var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
      var processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
      return new Platform(
          system.contains("win") ? "windows" : system.contains("mac") ? "macos" : "linux",
          processor.equals("aarch64") || processor.equals("arm64") ? "arm64" : "x64");
    }

    String name() {
      return system + " on " + processor;
    }

    String fileName() {
      return switch (system) {
        case "windows" -> "harfbuzz.dll";
        case "macos" -> "libharfbuzz.dylib";
        default -> "libharfbuzz.so";
      };
    }

    String resource() {
      return system + "/" + processor + "/org/lwjgl/harfbuzz/" + fileName();
    }

    /// Where this user's programs keep what can be made again.
    Path cache() {
      var home = Path.of(System.getProperty("user.home"));
      return switch (system) {
        case "windows" -> named("LOCALAPPDATA", home.resolve("AppData/Local"));
        case "macos" -> home.resolve("Library/Caches").resolve("fasti");
        default -> named("XDG_CACHE_HOME", home.resolve(".cache"));
      };
    }

    private static Path named(String variable, Path otherwise) {
      return Optional.ofNullable(System.getenv(variable))
          .map(Path::of)
          .filter(Path::isAbsolute)
          .orElse(otherwise)
          .resolve("fasti");
    }
  }
}
