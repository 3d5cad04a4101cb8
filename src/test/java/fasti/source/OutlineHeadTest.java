package fasti.source;

import static fasti.source.Reading.told;
import static fasti.source.Reading.whole;
import static fasti.source.Reading.words;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.Laws;
import fasti.model.BookRecord;
import fasti.model.Event;
import fasti.model.Lane;
import fasti.report.Diagnostic;
import fasti.report.Origin;
import fasti.report.Outcome;
import fasti.style.EbookDesign;
import fasti.style.HouseStyle;
import fasti.text.Digits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The keys above an outline.
final class OutlineHeadTest {
  private static final String OUTLINE =
      "Rome\n  Founded\n    On a hill.\n  Sacked\n    By Gauls.\n";

  @TempDir private Path folder;

  @Test
  void aHeadMaySayWhatBookYamlSays() throws IOException {
    var head =
        """
        subtitle: A city
        authors: [Livy, Tacitus]
        language: ar
        audience: ages 15–16
        description: How it began.
        date: 2026-11-23
        publisher: Fasti project
        rights: CC BY 4.0
        series: Cities
        subjects: ["Thema NHD: European history", Rome]
        lanes: [{id: war, name: Wars}]
        title-page: true
        typing: as-typed
        digits: native
        """;

    var timeline = whole(read("---\n" + head + "---\n" + OUTLINE));

    assertThat(timeline.book())
        .isEqualTo(
            new BookRecord(
                "b",
                "Rome",
                "A city",
                List.of("Livy", "Tacitus"),
                "ar",
                "ages 15–16",
                "How it began.",
                "2026-11-23",
                "Fasti project",
                "CC BY 4.0",
                "Cities",
                List.of("Thema NHD: European history", "Rome"),
                List.of(new Lane("war", "Wars")),
                BookRecord.TitleForm.PAGE,
                BookRecord.Typing.AS_TYPED,
                Digits.ARABIC_INDIC,
                new Origin("b.txt", 2, 1)));
    assertThat(timeline.events()).extracting(Event::title).containsExactly("Founded", "Sacked");
  }

  @Test
  void aHeadMaySayHowTheBookLooks() throws IOException {
    var outcome = read("---\nstyle: large\nepub: {fonts: embed}\n---\n" + OUTLINE);

    assertThat(outcome.diagnostics()).isEmpty();
    var style = Reading.book(outcome).style();
    assertThat(style.typography()).isEqualTo(HouseStyle.large().typography());
    assertThat(style.ebook().faces()).isEqualTo(EbookDesign.Faces.EMBEDDED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "---\n---\n",
        "---\n\n  # nothing yet\n---\n",
        "---\n# title: Carthage\n...\n\n",
        "\n \n---\ntitle:\n---\n",
        "---\ntitle: Rome\n---\n"
      })
  void theFirstLineIsTheTitleWhereTheHeadGivesNoOther(String head) throws IOException {
    var timeline = whole(read(head + OUTLINE));

    assertThat(timeline.book().title()).isEqualTo("Rome");
    assertThat(timeline.events()).extracting(Event::title).containsExactly("Founded", "Sacked");
  }

  @Test
  void anotherTitleInTheHeadIsPrintedAndTheFirstLineTold() throws IOException {
    var outcome = read("---\ntitle: The eternal city\n---\n" + OUTLINE);

    assertThat(told(outcome)).containsExactly("b.txt:4:1 C-018");
    var timeline = Reading.timeline(outcome);
    assertThat(timeline.book().title()).isEqualTo("The eternal city");
    assertThat(timeline.events()).extracting(Event::title).containsExactly("Founded", "Sacked");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Founded\n  On a hill.\nSacked\n  By Gauls.\n",
        "Founded\nOn a hill.\n\nSacked\nBy Gauls.\n",
        "Founded\nOn a hill.\nSacked\nBy Gauls.\n",
        "  Founded\n    On a hill.\n  Sacked\n    By Gauls.\n"
      })
  void belowATitleInTheHeadTheFirstLineMayBeAnEvent(String outline) throws IOException {
    var timeline = whole(read("---\ntitle: Rome\n---\n" + outline));

    assertThat(timeline.book().title()).isEqualTo("Rome");
    assertThat(timeline.events()).extracting(Event::title).containsExactly("Founded", "Sacked");
    assertThat(timeline.events())
        .extracting(event -> words(event.body()))
        .containsExactly("On a hill.", "By Gauls.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Founded\n  On a hill.\n", "Founded\nOn a hill.\n"})
  void evenTheOnlyOne(String outline) throws IOException {
    var events = whole(read("---\ntitle: Rome\n---\n" + outline)).events();

    assertThat(events).extracting(Event::title).containsExactly("Founded");
    assertThat(words(events.getFirst().body())).isEqualTo("On a hill.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void slipsInTheHeadAreToldAtTheirPlaces(String lineEnd) throws IOException {
    var file =
        """
        ---
        titel: Rome
        language: English
        date: 23 November 2026
        events: [{title: Founded}]
        style: {page: a9}
        ---
        """;

    var outcome = read("\ufeff" + (file + OUTLINE).replace("\n", lineEnd));

    assertThat(told(outcome))
        .containsExactly(
            "b.txt:2:1 C-005",
            "b.txt:3:11 C-006",
            "b.txt:4:7 D-001",
            "b.txt:5:1 C-005",
            "b.txt:6:15 C-006");
  }

  @Test
  void placesBelowTheHeadAreThoseOfTheFile() throws IOException {
    var events = whole(read("\n---\nlanguage: la\n---\n\n" + OUTLINE)).events();

    assertThat(events)
        .extracting(Event::origin)
        .containsExactly(new Origin("b.txt", 7, 3), new Origin("b.txt", 9, 3));
  }

  @Test
  void aHeadWithoutAnEndIsTold() throws IOException {
    var outcome = read("\n---\npublisher: Fasti project\n" + OUTLINE);

    assertThat(told(outcome)).containsExactly("b.txt:2 C-004");
    assertThat(outcome.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("the keys at the top of the file have no end");
  }

  @Test
  void aHeadThatIsNoYamlIsTold() throws IOException {
    assertThat(told(read("---\nrights: (c) 2026: Livy\n---\n" + OUTLINE)))
        .containsExactly("b.txt:2:17 C-004");
    assertThat(told(read("---\nRome\n---\n" + OUTLINE))).containsExactly("b.txt:2:1 C-006");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\ntitle: Rome\n---", "---\n---\n\n", "\u00a0\n"})
  void withoutLinesThereAreNoEvents(String file) throws IOException {
    assertThat(read(file).diagnostics())
        .extracting(told -> told.code() + " " + told.message())
        .containsExactly("C-011 the file has no events");
  }

  @Test
  void hyphensFurtherDownAreText() throws IOException {
    var events = whole(read("Rome\n  Founded\n    On a hill.\n    ---\n    In a day.\n")).events();

    assertThat(events).extracting(Event::title).containsExactly("Founded");
    assertThat(words(events.getFirst().body())).isEqualTo("On a hill.\n---\nIn a day.");
  }

  @Test
  void anEmptyHeadChangesNoOutline() {
    Laws.forAll(
        OutlineHeadTest::anyOutline,
        outline -> assertThat(said("---\n---\n" + outline)).isEqualTo(said(outline)));
  }

  /// Lines indented in any way, some of them hyphens, as an outline without a head may have.
  private static String anyOutline(RandomGenerator random) {
    var outline = new StringBuilder("Rome\n");
    for (var line = 1; line < random.nextInt(2, 12); line++) {
      outline.append(" ".repeat(random.nextInt(5)));
      outline.append(random.nextInt(3) == 0 ? "---" : "word" + line);
      outline.append(random.nextInt(4) == 0 ? "\n\n" : "\n");
    }
    return outline.toString();
  }

  /// What an outline's book says, or what is wrong with it.
  private List<String> said(String file) {
    try {
      var outcome = read(file);
      return outcome instanceof Outcome.Built<Book>(var book, _)
          ? Stream.concat(Stream.of(book.timeline().book().title()), events(book)).toList()
          : outcome.diagnostics().stream().map(Diagnostic::message).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Stream<String> events(Book book) {
    return book.timeline().events().stream()
        .map(event -> event.id() + ": " + event.title() + ": " + words(event.body()));
  }

  private Outcome<Book> read(String file) throws IOException {
    return new Reading(folder).with("b.txt", file).read("b.txt");
  }
}
