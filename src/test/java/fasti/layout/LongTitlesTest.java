package fasti.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.layout.page.Marking;
import fasti.layout.page.Page;
import fasti.layout.page.Placed;
import fasti.unit.Length;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Titles that are longer than the places where they are repeated.
class LongTitlesTest {
  private static final String TITLE =
      "How the Mayor, Being Woken in the Night by the Ringing of a Bell That Nobody Had Rung, Went"
          + " Down to the River in Her Nightgown and Counted the Boats";

  /// In points; the smallest type of the style stands in lines of more.
  private static final double LEAST_LEADING = 15;

  @TempDir private Path folder;

  private MadeUpBook book() throws IOException {
    Files.writeString(
        folder.resolve("book.yaml"),
        "title: " + TITLE + "\nlanguage: en\nstyle: {base: large, page: a5}\ntitle-page: true\n");
    Files.createDirectories(folder.resolve("events"));
    Files.writeString(
        folder.resolve("events/boats.md"),
        "---\ntitle: " + TITLE + "\ndate: 1650-10-31\n---\nShe found one more.\n");
    return MadeUpBook.of(folder, "boats");
  }

  @Test
  void headAndFootAreCutBeforeTheyMeetWhatStandsBesideThem() throws IOException {
    var pages = book().pages().pages();

    for (var page : pages) {
      for (var kind : List.of(Marking.Kind.HEADER, Marking.Kind.FOOTER)) {
        assertThat(overlapping(furniture(page, kind))).isEmpty();
      }
    }
    assertThat(pages)
        .anySatisfy(
            page ->
                assertThat(furniture(page, Marking.Kind.HEADER))
                    .anySatisfy(glyphs -> assertThat(text(glyphs)).endsWith("…")));
  }

  /// What begins before its neighbour to the left has ended.
  private static List<String> overlapping(List<Placed.Glyphs> line) {
    return line.stream()
        .filter(
            glyphs ->
                line.stream()
                    .anyMatch(
                        other ->
                            other.x().compareTo(glyphs.x()) < 0
                                && end(other).compareTo(glyphs.x().plus(Length.points(0.1))) > 0))
        .map(LongTitlesTest::text)
        .toList();
  }

  private static List<Placed.Glyphs> furniture(Page page, Marking.Kind kind) {
    return page.matter().stream()
        .filter(placed -> placed instanceof Placed.Glyphs)
        .map(placed -> (Placed.Glyphs) placed)
        .filter(glyphs -> glyphs.marking().equals(new Marking.Artifact(kind)))
        .sorted(Comparator.comparing(Placed.Glyphs::x))
        .toList();
  }

  private static Length end(Placed.Glyphs glyphs) {
    return glyphs.x().plus(new Length(glyphs.string().width()));
  }

  private static String text(Placed.Glyphs glyphs) {
    return String.join("", glyphs.string().row().texts());
  }

  @Test
  void theTitlePageHoldsItsTitle() throws IOException {
    var book = book();
    var baselines =
        book.pages().pages().getFirst().matter().stream()
            .filter(placed -> placed instanceof Placed.Glyphs)
            .map(placed -> ((Placed.Glyphs) placed).baseline().inPoints())
            .distinct()
            .sorted()
            .toList();

    for (int i = 1; i < baselines.size(); i++) {
      assertThat(baselines.get(i) - baselines.get(i - 1)).isGreaterThan(LEAST_LEADING);
    }
    assertThat(MadeUpBook.bare(book.text())).contains(MadeUpBook.bare(TITLE));
  }
}
