package fasti.batch;

import fasti.document.Edition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// The books in `content/`, built once for all tests that read them.
///
/// @param out the folder they were built into
record BuiltBooks(Path out, Report report) {
  private static final Map<Edition, BuiltBooks> BUILT = new ConcurrentHashMap<>();

  static BuiltBooks student() {
    return BUILT.computeIfAbsent(Edition.STUDENT, edition -> built(edition, 2));
  }

  static BuiltBooks teacher() {
    return BUILT.computeIfAbsent(Edition.TEACHER, edition -> built(edition, 2));
  }

  /// Builds them anew, into a folder of their own.
  static BuiltBooks built(Edition edition, int threads) {
    try {
      var out = Files.createTempDirectory(Files.createDirectories(Path.of("target", "books")), "b");
      var request = Requests.into(out, Requests.by(Requests.all(Path.of("")), edition, threads));
      return new BuiltBooks(out, Batch.run(request, _ -> {}));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  List<Path> files(OutputFormat format) throws IOException {
    return files().keySet().stream()
        .filter(name -> name.endsWith("." + format))
        .map(out::resolve)
        .toList();
  }

  /// Every file that was written, by its path below the folder.
  Map<String, byte[]> files() throws IOException {
    var contents = new TreeMap<String, byte[]>();
    try (var all = Files.walk(out)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        contents.put(out.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return contents;
  }
}
