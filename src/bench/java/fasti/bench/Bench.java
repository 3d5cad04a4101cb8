package fasti.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// Measures how fast books are made. What the figures mean: `src/docs/speed.md`.
public final class Bench {
  /// The compiler has done with what matters after so many rounds; the figures of later ones differ
  /// by noise alone.
  private static final int WARMING_UP = 4;

  /// Larger books run long enough to warm up within a round or two.
  private static final int LARGE = 5000;

  private static final int WARMING_UP_LARGE = 1;

  private final Path root;
  private final Wanted wanted;

  private Bench(Path root, Wanted wanted) {
    this.root = root;
    this.wanted = wanted;
  }

  public static void main(String[] arguments) throws Exception {
    try {
      var root = Path.of(System.getProperty("fasti.root", ""));
      new Bench(root, Wanted.of(arguments)).run();
    } catch (IllegalArgumentException wrong) {
      System.err.print(wrong.getMessage() + "\n" + Wanted.USAGE);
      System.exit(2);
    }
  }

  private void run() throws Exception {
    for (int events : wanted.events()) {
      var table = new Table(result(events));
      System.out.println(table.text());
      if (wanted.json().isPresent()) {
        Files.write(
            wanted.json().get(),
            table.json(),
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
      }
    }
  }

  private Result result(int events) throws Exception {
    var folder = book(events);
    var cold = Round.run(folder);
    for (int i = 0; i < (events < LARGE ? WARMING_UP : WARMING_UP_LARGE); i++) {
      Round.run(folder);
    }
    var warm = new ArrayList<Round.Figures>();
    for (int i = 0; i < wanted.rounds(); i++) {
      warm.add(Round.run(folder));
    }
    List<Long> starts = new Starts(root, folder).times(wanted.starts());
    return new Result(events, cold, warm, starts);
  }

  private Path book(int events) throws IOException {
    var folder = root.resolve("target").resolve("bench").resolve("book-" + events);
    GeneratedBook.write(events, folder);
    return folder;
  }
}
