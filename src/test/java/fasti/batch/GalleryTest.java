package fasti.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Edition;
import fasti.editorial.Editor;
import fasti.layout.Compositor;
import fasti.layout.Pages;
import fasti.layout.shape.Shaper;
import fasti.layout.shape.Typecase;
import fasti.report.Outcome;
import fasti.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The gallery is true: what it shows as content is what is built, and has the page that it shows.
class GalleryTest {
  private static final Path DOCS = Path.of("src", "docs");
  private static final Path BOOKS = DOCS.resolve("gallery");

  /// A row of gallery.tsv.
  ///
  /// @param page of the picture, counted from 1
  /// @param ways in which it is shown, styles or sheets; none where it is shown once, as it is
  record Exhibit(String book, int page, String heading, String sentence, List<String> ways) {
    static Exhibit of(String row) {
      var cells = row.split("\t", -1);
      var ways = cells.length > 4 ? List.of(cells[4].split(" ", -1)) : List.<String>of();
      return new Exhibit(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3], ways);
    }

    List<String> pictures() {
      var name = "pictures/gallery-" + book;
      return ways.isEmpty()
          ? List.of(name + ".png")
          : ways.stream().map(way -> name + "-" + way + ".png").toList();
    }

    List<Path> content() throws IOException {
      try (var events = Files.list(BOOKS.resolve(book).resolve("events"))) {
        return Stream.concat(Stream.of(BOOKS.resolve(book).resolve("book.yaml")), events)
            .sorted()
            .toList();
      }
    }
  }

  static List<Exhibit> exhibits() throws IOException {
    return Files.readAllLines(DOCS.resolve("gallery.tsv")).stream().map(Exhibit::of).toList();
  }

  @ParameterizedTest
  @MethodSource("exhibits")
  void itsContentIsTheBooks(Exhibit exhibit) throws IOException {
    var gallery = Files.readString(DOCS.resolve("gallery.md"));

    assertThat(gallery).contains("## " + exhibit.heading() + "\n\n" + exhibit.sentence() + "\n");
    for (var file : exhibit.content()) {
      assertThat(gallery).contains("````\n" + Files.readString(file) + "````\n");
    }
  }

  @ParameterizedTest
  @MethodSource("exhibits")
  void itsBookIsBuiltWithoutAWordAndHasThePage(Exhibit exhibit) throws IOException {
    var pages = pages(exhibit.book());

    assertThat(pages.pages()).hasSizeGreaterThanOrEqualTo(exhibit.page());
  }

  @ParameterizedTest
  @MethodSource("exhibits")
  void itsPicturesAreShown(Exhibit exhibit) throws IOException {
    var gallery = Files.readString(DOCS.resolve("gallery.md"));

    assertThat(exhibit.pictures())
        .allSatisfy(picture -> assertThat(DOCS.resolve(picture)).exists())
        .allSatisfy(picture -> assertThat(gallery).contains("](" + picture + ")"));
  }

  @Test
  void everyBookIsShown() throws IOException {
    try (var books = Files.list(BOOKS)) {
      assertThat(books.filter(Files::isDirectory).map(book -> book.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(exhibits().stream().map(Exhibit::book).toList());
    }
  }

  private static Pages pages(String name) throws IOException {
    var book = value(SourceReader.read(BOOKS.resolve(name), name, Optional.empty()));
    var publication = value(Editor.edit(book.timeline(), Edition.STUDENT));
    var shaper = new Shaper(Typecase.with(book.style().fonts()));
    return value(Compositor.compose(publication, book.style(), shaper));
  }

  private static <T> T value(Outcome<T> outcome) {
    assertThat(outcome.diagnostics()).isEmpty();
    return ((Outcome.Built<T>) outcome).value();
  }
}
