package fasti.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.layout.page.Page;
import fasti.layout.page.Placed;
import fasti.unit.Length;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where an event's people, key dates and terms stand.
class SideMatterTest {
  @TempDir private Path folder;

  @Test
  void aColumnLongerThanThePageGoesUnderTheHeadAndOn() throws IOException {
    var book = book("classic", 120);

    assertThat(book.pages().pages()).hasSizeGreaterThan(2);
    assertThat(words(book)).contains("Delegate 1 ", "Delegate 120 ");
    assertThat(book.pages().pages()).allMatch(page -> isInside(page, book));
  }

  @Test
  void onANarrowPageItStandsInTwoColumnsUnderTheHead() throws IOException {
    var book = book("{page: a5}", 4);

    var first = left(book, "Delegate 1 ");
    var date = left(book, "1 May");
    assertThat(date.minus(first)).isGreaterThan(Length.millimetres(40));
  }

  @Test
  void inLargePrintItIsOneColumn() throws IOException {
    var book = book("large", 4);

    assertThat(left(book, "1 May")).isEqualTo(left(book, "Delegate 1 "));
  }

  private MadeUpBook book(String style, int people) throws IOException {
    var names =
        IntStream.rangeClosed(1, people)
            .mapToObj(number -> "\"Delegate " + number + "\"")
            .collect(Collectors.joining(", "));
    Files.writeString(
        folder.resolve("book.yaml"), "title: Congress\nlanguage: en\nstyle: " + style + "\n");
    Files.createDirectories(folder.resolve("events"));
    Files.writeString(
        folder.resolve("events/congress.md"),
        "---\ntitle: Congress\ndate: 1921\npeople: ["
            + names
            + "]\nkey-dates: [{date: 1921-05-01, text: May}, {date: 1921-06-01, text: June}]\n---\n"
            + "They met.\n");
    return MadeUpBook.of(folder, "congress");
  }

  private static String words(MadeUpBook book) {
    return book.text() + " ";
  }

  private static boolean isInside(Page page, MadeUpBook book) {
    return glyphs(page).stream()
        .allMatch(glyphs -> glyphs.baseline().compareTo(book.style().page().height()) < 0);
  }

  /// The left end of the first line that begins with these words.
  private static Length left(MadeUpBook book, String words) {
    return book.pages().pages().stream()
        .flatMap(page -> glyphs(page).stream())
        .filter(glyphs -> (String.join("", glyphs.string().row().texts()) + " ").startsWith(words))
        .findFirst()
        .map(Placed.Glyphs::x)
        .orElseThrow(() -> new AssertionError("nowhere: " + words));
  }

  private static List<Placed.Glyphs> glyphs(Page page) {
    return page.matter().stream()
        .filter(Placed.Glyphs.class::isInstance)
        .map(Placed.Glyphs.class::cast)
        .toList();
  }
}
