package fasti.source;

import static fasti.source.Reading.told;
import static fasti.source.Reading.whole;
import static fasti.source.Reading.words;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.Laws;
import fasti.model.Dating;
import fasti.model.Event;
import fasti.text.Block;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutlineReaderTest {
  @TempDir private Path folder;

  @Test
  void anOutlineCopiedFromASiteGivesItsTenEvents() throws IOException {
    var file = Path.of("content", "stalin-timeline.txt");

    var timeline = whole(SourceReader.read(file, "stalin-timeline.txt", Optional.empty()));

    assertThat(timeline.book().title()).isEqualTo("Stalin's Rise to Power");
    assertThat(timeline.book().slug()).isEqualTo("stalin-timeline");
    assertThat(timeline.book().series()).isEqualTo("Fasti sample handouts");
    assertThat(timeline.events()).hasSize(10);
    assertThat(timeline.events()).allMatch(event -> event.dating() instanceof Dating.Undated);
    assertThat(timeline.events()).allMatch(event -> event.body().size() == 1);
    assertThat(timeline.events().getFirst().title()).isEqualTo("10th Party Congress");
    assertThat(timeline.events().getLast().title()).isEqualTo("Stalin Defeats the Right");
  }

  @Test
  void noWordOfTheCopiedOutlineIsLost() throws IOException {
    var file = Path.of("content", "stalin-timeline.txt");
    var timeline = whole(SourceReader.read(file, "stalin-timeline.txt", Optional.empty()));

    // Below the keys each heading stands twice in the file, and once in the book.
    var lines = Files.readAllLines(file);
    var once =
        lines.subList(lines.lastIndexOf("---") + 1, lines.size()).stream()
            .filter(line -> !line.matches(" {2}\\S.*"))
            .toList();
    var read = new ArrayList<>(List.of(timeline.book().title()));
    timeline.events().forEach(event -> read.add(event.title() + " " + words(event.body())));
    assertThat(wordsOf(String.join(" ", read))).isEqualTo(wordsOf(String.join(" ", once)));
  }

  @Test
  void headingsNeedNotBeDoubled() throws IOException {
    var events = events("Rome\n  Founded\n    On a hill.\n  Sacked\n    By Gauls.\n");

    assertThat(events).extracting(Event::title).containsExactly("Founded", "Sacked");
    assertThat(words(events.getFirst().body())).isEqualTo("On a hill.");
  }

  @Test
  void tabsAndWindowsLineEndsAreIndentsAndLineEnds() throws IOException {
    var events = events("Rome\r\n\tFounded\r\n\t\tOn a hill.\r\n");

    assertThat(events).extracting(Event::title).containsExactly("Founded");
    assertThat(words(events.getFirst().body())).isEqualTo("On a hill.");
  }

  @Test
  void deeperLinesBecomeHeadingsWithinTheEvent() throws IOException {
    var body = events("Rome\n  Founded\n    The hill\n      It was steep.\n").getFirst().body();

    assertThat(body.getFirst()).isInstanceOf(Block.Heading.class);
    assertThat(words(body)).isEqualTo("The hill\nIt was steep.");
  }

  @Test
  void blocksBetweenEmptyLinesNeedNoIndents() throws IOException {
    var events = events("Rome\n\nFounded\nOn a hill.\n\nSacked\nBy Gauls.\n");

    assertThat(events).extracting(Event::title).containsExactly("Founded", "Sacked");
  }

  @Test
  void aParagraphThatAnEditorBrokeIsOneParagraph() throws IOException {
    var line = "a line that an editor has broken because it was getting too long";

    var body = events("Rome\n  Founded\n    " + line + "\n    and goes on.\n").getFirst().body();

    assertThat(words(body)).isEqualTo(line + " and goes on.");
  }

  @Test
  void aDateInTheProseIsNotTheEvents() throws IOException {
    var event = events("Rome\n  Founded\n    On April 21, 753 BC.\n").getFirst();

    assertThat(event.dating()).isEqualTo(new Dating.Undated(""));
  }

  @Test
  void titlesInAnotherScriptGetNumbersForIds() throws IOException {
    var events = events("История\n  Съезд\n    Текст.\n  Письмо\n    Текст.\n");

    assertThat(events).extracting(Event::id).containsExactly("event-1", "event-2");
  }

  @Test
  void withoutATitleTheFilesNameIsTakenAndTold() throws IOException {
    var outcome =
        new Reading(folder)
            .with("old-rome.txt", "Founded\n  On a hill.\nSacked\n  By Gauls.\n")
            .read("old-rome.txt");

    assertThat(told(outcome)).containsExactly("old-rome.txt:1 C-018");
    assertThat(Reading.timeline(outcome).book().title()).isEqualTo("Old rome");
  }

  @Test
  void noWordOfAnyOutlineIsLost() {
    Laws.forAll(OutlineReaderTest::anyOutline, this::assertNoWordLost);
  }

  private void assertNoWordLost(String outline) {
    try {
      var timeline = Reading.timeline(new Reading(folder).with("b.txt", outline).read("b.txt"));
      var read = new ArrayList<>(List.of(timeline.book().title()));
      timeline.events().forEach(event -> read.add(event.title() + " " + words(event.body())));
      assertThat(wordsOf(String.join(" ", read))).containsAll(wordsOf(outline));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// A title and lines of distinct words, indented in any way that has an event.
  private static String anyOutline(RandomGenerator random) {
    var outline = new StringBuilder("Title0\n  Event0\n");
    for (var line = 1; line < random.nextInt(2, 20); line++) {
      outline.append(" ".repeat(random.nextInt(1, 9))).append("word").append(line);
      outline.append(random.nextInt(4) == 0 ? "\n\n" : "\n");
    }
    return outline.toString();
  }

  private List<Event> events(String outline) throws IOException {
    return whole(new Reading(folder).with("b.txt", outline).read("b.txt")).events();
  }

  private static List<String> wordsOf(String text) {
    return Arrays.stream(text.strip().split("\\s+", -1)).toList();
  }
}
