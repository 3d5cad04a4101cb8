package fasti.source;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.model.Event;
import fasti.model.Timeline;
import fasti.report.Diagnostic;
import fasti.report.Outcome;
import fasti.text.Block;
import fasti.text.Inline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Writes small books and reads them, for tests.
final class Reading {
  private final Path folder;

  Reading(Path folder) {
    this.folder = folder;
  }

  Reading with(String name, String content) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(folder.resolve(name).resolveSibling("."));
    Files.writeString(file, content);
    return this;
  }

  /// The folder itself as a book.
  Outcome<Book> read() throws IOException {
    return SourceReader.read(folder, "book", Optional.empty());
  }

  /// One file of it as a book.
  Outcome<Book> read(String name) throws IOException {
    return SourceReader.read(folder.resolve(name), name, Optional.empty());
  }

  /// One event from its Markdown file, in a book without faults.
  Event event(String markdown) throws IOException {
    var book = with("book.yaml", "title: B\n").with("events/01-rome.md", markdown).read();
    return whole(book).events().getFirst();
  }

  /// The timeline of a book in which nothing is wrong.
  static Timeline whole(Outcome<Book> outcome) {
    assertThat(outcome.diagnostics()).isEmpty();
    return timeline(outcome);
  }

  static Timeline timeline(Outcome<Book> outcome) {
    return book(outcome).timeline();
  }

  static Book book(Outcome<Book> outcome) {
    if (outcome instanceof Outcome.Built<Book>(var book, _)) {
      return book;
    }
    throw new AssertionError(outcome.diagnostics());
  }

  static List<String> told(Outcome<Book> outcome) {
    return outcome.diagnostics().stream().map(Reading::brief).toList();
  }

  private static String brief(Diagnostic told) {
    return told.origin() + " " + told.code();
  }

  /// The words of blocks, one line a block.
  static String words(List<Block> blocks) {
    return String.join("\n", blocks.stream().map(Words::of).map(Inline::plainText).toList());
  }
}
