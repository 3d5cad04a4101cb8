package fasti.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Starts the whole program as somebody types it, and waits until it is done.
final class Starts {
  private final Path root;
  private final Path folder;

  /// @param root where the launcher lies
  /// @param folder of the book
  Starts(Path root, Path folder) {
    this.root = root;
    this.folder = folder;
  }

  /// @return how long each took, in nanoseconds
  List<Long> times(int count) throws IOException, InterruptedException {
    var times = new ArrayList<Long>();
    for (int i = 0; i < count; i++) {
      long before = System.nanoTime();
      int exit = start();
      times.add(System.nanoTime() - before);
      if (exit != 0) {
        throw new IllegalStateException("./fasti build ended with exit code " + exit);
      }
    }
    return times;
  }

  private int start() throws IOException, InterruptedException {
    var windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    var launcher = root.resolve(windows ? "fasti.cmd" : "fasti").toAbsolutePath().toString();
    var out = folder.resolveSibling("out").toString();
    return new ProcessBuilder(launcher, "build", folder.toString(), "--out", out)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
