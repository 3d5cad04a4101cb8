package fasti.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.layout.page.Placed;
import fasti.text.Anchor;
import fasti.unit.Length;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A handout of one event.
class ShortBookTest {
  @TempDir private Path folder;

  @Test
  void itsEventFollowsTheContentsOnTheFirstPage() throws IOException {
    var book = book();

    assertThat(book.folioOf(new Anchor("flight"))).isEqualTo("1");
  }

  @Test
  void aLoneEntryOfTheIndexStandsInTheFirstColumn() throws IOException {
    var book = book();

    var inner = book.style().page().margins().inner();
    assertThat(lastLeft(book, "Kitty Hawk")).isEqualTo(inner);
  }

  @Test
  void pagesStandInOrderAfterAWordThatIsReadFromRightToLeft() throws IOException {
    var place = "Jaffa (\u05d9\u05e4\u05d5)";
    book();
    for (int i = 1; i < 5; i++) {
      Files.writeString(
          folder.resolve("events/flight" + i + ".md"),
          "---\ntitle: Flight " + i + "\ndate: 190" + i + "\nplace: " + place + "\n---\n" + TEXT);
    }
    var book = MadeUpBook.of(folder, "flights");

    var last = book.folioOf(new Anchor("flight4"));
    var first = book.folioOf(new Anchor("flight1"));
    assertThat(first).isNotEqualTo(last);
    assertThat(lastLeft(book, first)).isLessThan(lastLeft(book, last));
  }

  private static final String TEXT =
      "They flew and flew again until the wind was too strong for them. ".repeat(20);

  private MadeUpBook book() throws IOException {
    Files.writeString(folder.resolve("book.yaml"), "title: Flight\nlanguage: en\n");
    Files.createDirectories(folder.resolve("events"));
    Files.writeString(
        folder.resolve("events/flight.md"),
        "---\ntitle: Flight\ndate: 1903\nplace: Kitty Hawk\n---\n" + TEXT);
    return MadeUpBook.of(folder, "flight");
  }

  /// The left end of the last words of the book that begin so: the index is its last part.
  private static Length lastLeft(MadeUpBook book, String words) {
    return book.pages().pages().stream()
        .flatMap(page -> page.matter().stream())
        .filter(Placed.Glyphs.class::isInstance)
        .map(Placed.Glyphs.class::cast)
        .filter(glyphs -> String.join("", glyphs.string().row().texts()).startsWith(words))
        .reduce((_, last) -> last)
        .map(Placed.Glyphs::x)
        .orElseThrow();
  }
}
