package fasti.source;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.Laws;
import fasti.report.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Any bytes as content give diagnostics, never an exception: ten seconds of the examples with
/// bytes changed, cut, doubled and mixed.
final class FuzzTest {
  private static final Duration TIME = Duration.ofSeconds(10);
  private static final List<Path> EXAMPLES =
      List.of(
          Path.of("content"), Path.of("src", "test", "refusal"), Path.of("src", "test", "fuzz"));
  private static final List<String> SCRAPS =
      List.of(
          "\n", "\t", ": ", "- ", "---\n", "[", "]", "{", "}", "\"", "'", "`", "*", "_", "<", ">",
          "&#0;", "&", "|", "[^1]", "[@", "](#", "![", "\\", "\u0000", "\ufeff", "\u202e", "𝔘",
          "~", "*a", "&a ", "<<: ", "!!int ", "#", "$", "%", "date: ", "X", "/", "..", "<p>",
          "</p>", "<b>", ",", ";", "\r\n");

  @TempDir private Path folder;

  @Test
  void anyBytesGiveDiagnosticsAndNoException() throws IOException {
    var seeds = seeds();
    var end = System.nanoTime() + TIME.toNanos();
    for (var seed = 0L; System.nanoTime() < end; seed++) {
      var random = Laws.from(seed);
      var example = seeds.get(random.nextInt(seeds.size()));
      var bytes = mutated(Files.readAllBytes(example), random);
      read(example, bytes, "seed " + seed + " of " + example);
    }
  }

  /// What once broke the reader is kept in `src/test/fuzz` for good.
  @Test
  void whatBrokeTheReaderOnceDoesNotAgain() throws IOException {
    for (var example : seeds()) {
      read(example, Files.readAllBytes(example), example.toString());
    }
  }

  private void read(Path example, byte[] bytes, String what) throws IOException {
    var book = place(example, bytes);
    Outcome<Book> outcome;
    try {
      outcome = SourceReader.read(book, "book", Optional.empty());
    } catch (RuntimeException | StackOverflowError broken) {
      throw new AssertionError(what, broken);
    }
    assertThat(outcome.diagnostics()).as(what).allMatch(told -> !told.message().isEmpty());
  }

  /// A file in the place of its like in a small book, or as a book of its own.
  private Path place(Path example, byte[] bytes) throws IOException {
    var name = String.valueOf(example.getFileName());
    var ending = name.substring(name.lastIndexOf('.') + 1);
    if (ending.equals("txt") || ending.equals("csv")) {
      return Files.write(folder.resolve("book." + ending), bytes);
    }
    var book = Files.createDirectories(folder.resolve("book"));
    Files.createDirectories(book.resolve("events"));
    Files.writeString(book.resolve("book.yaml"), "title: B\n");
    Files.writeString(book.resolve("events/e.yaml"), "title: E\nimages: [p.svg]\n");
    for (var old : List.of("people.yaml", "sources.json", "sources.bib", "events/m.md", "p.svg")) {
      Files.deleteIfExists(book.resolve(old));
    }
    var inside =
        switch (ending) {
          case "md" -> "events/m.md";
          case "json" -> "sources.json";
          case "bib" -> "sources.bib";
          case "yaml" -> yaml(name);
          default -> "p.svg";
        };
    Files.write(book.resolve(inside), bytes);
    return book;
  }

  private static String yaml(String name) {
    return switch (name) {
      case "book.yaml" -> name;
      case "people.yaml", "places.yaml", "glossary.yaml" -> "people.yaml";
      default -> "events/e.yaml";
    };
  }

  private static byte[] mutated(byte[] bytes, RandomGenerator random) {
    var changed = bytes.clone();
    for (var count = random.nextInt(1, 6); count > 0; count--) {
      changed = mutatedOnce(changed, random);
    }
    return changed;
  }

  private static byte[] mutatedOnce(byte[] bytes, RandomGenerator random) {
    var at = random.nextInt(bytes.length + 1);
    var to = Math.min(bytes.length, at + random.nextInt(40));
    return switch (random.nextInt(5)) {
      case 0 -> {
        var changed = bytes.clone();
        if (at < changed.length) {
          changed[at] = (byte) random.nextInt();
        }
        yield changed;
      }
      case 1 -> joined(bytes, at, new byte[0], to);
      case 2 -> joined(bytes, to, slice(bytes, at, to), to);
      default -> {
        var scrap = SCRAPS.get(random.nextInt(SCRAPS.size())).repeat(random.nextInt(1, 4));
        yield joined(bytes, at, scrap.getBytes(StandardCharsets.UTF_8), at);
      }
    };
  }

  private static byte[] joined(byte[] bytes, int end, byte[] middle, int begin) {
    var joined = new byte[end + middle.length + bytes.length - begin];
    System.arraycopy(bytes, 0, joined, 0, end);
    System.arraycopy(middle, 0, joined, end, middle.length);
    System.arraycopy(bytes, begin, joined, end + middle.length, bytes.length - begin);
    return joined;
  }

  private static byte[] slice(byte[] bytes, int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }

  private static List<Path> seeds() throws IOException {
    var seeds = new ArrayList<Path>();
    for (var folder : EXAMPLES) {
      if (Files.isDirectory(folder)) {
        try (var files = Files.walk(folder)) {
          files.filter(Files::isRegularFile).sorted().forEach(seeds::add);
        }
      }
    }
    return seeds;
  }
}
