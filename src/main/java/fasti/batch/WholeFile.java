package fasti.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;

/// A file that appears whole or not at all: it is written beside its place under another name and
/// then moved there, so that a kill at any moment leaves the old file or the new one.
final class WholeFile {
  private static final int BUFFER = 1 << 16;

  /// `.name.pdf.4711.part`: the number is the process that writes it.
  private static final Pattern PART = Pattern.compile("\\..*\\.([0-9]{1,18})\\.part");

  private final Path target;
  private final Path part;

  private WholeFile(Path target, Path part) {
    this.target = target;
    this.part = part;
  }

  /// What fills a file.
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /// Writes the part; the target is not touched yet.
  static WholeFile written(Path target, Content content) throws IOException {
    var name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    var file = new WholeFile(target, target.resolveSibling(name));
    try (var out = new BufferedOutputStream(Files.newOutputStream(file.part), BUFFER)) {
      content.writeTo(out);
    } catch (IOException | RuntimeException | Error failure) {
      file.discard();
      throw failure;
    }
    return file;
  }

  /// Removes the parts that a killed run has left in a folder.
  static void sweep(Path folder) throws IOException {
    try (var entries = Files.newDirectoryStream(folder, ".*.part")) {
      for (var entry : entries) {
        var name = PART.matcher(entry.getFileName().toString());
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          Files.deleteIfExists(entry);
        }
      }
    }
  }

  Path target() {
    return target;
  }

  /// @return the size in bytes
  long moveIntoPlace() throws IOException {
    var size = Files.size(part);
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
    return size;
  }

  /// Takes the part away, if it is still there.
  void discard() {
    try {
      Files.deleteIfExists(part);
    } catch (IOException _) {
      // The next run sweeps it out; the fault that led here is the one to tell.
      part.toFile().deleteOnExit();
    }
  }
}
