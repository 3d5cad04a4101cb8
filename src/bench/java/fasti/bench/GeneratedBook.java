package fasti.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Writes a book of any number of events: always the same for the same number.
final class GeneratedBook {
  private static final long SEED = 1891;
  private static final LocalDate FIRST_DAY = LocalDate.of(1780, 1, 1);
  private static final int DAYS = 180 * 365;

  /// A work is cited by ten events, on average.
  private static final int EVENTS_A_WORK = 10;

  private final int events;
  private final Prose prose = new Prose(new Random(SEED));
  private final Names names = new Names(prose);

  private GeneratedBook(int events) {
    this.events = events;
  }

  /// @param folder is made, and gets the book's files
  static void write(int events, Path folder) throws IOException {
    new GeneratedBook(events).write(folder);
  }

  private void write(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("events"));
    Files.writeString(
        folder.resolve("book.yaml"),
        """
        title: A Chronicle of %d Events
        subtitle: Handout and chronology
        authors: [Nobody at All]
        language: en
        """
            .formatted(events));
    Files.writeString(folder.resolve("sources.json"), sources());
    for (int i = 0; i < events; i++) {
      var date = FIRST_DAY.plusDays((long) DAYS * i / events);
      var file = "e%05d.md".formatted(i + 1);
      Files.writeString(folder.resolve("events").resolve(file), event(date));
    }
  }

  private int works() {
    return Math.max(1, events / EVENTS_A_WORK);
  }

  private String sources() {
    var works = new ArrayList<String>();
    for (int i = 0; i < works(); i++) {
      works.add(
          """
          {"id": "work-%d", "type": "book", "author": [{"family": "%s", "given": "%s"}],
           "title": "The %s of %s", "publisher": "Hill and Dale", "publisher-place": "London",
           "issued": {"date-parts": [[%d]]}}\
          """
              .formatted(
                  i,
                  names.family(),
                  givenName(names.person()),
                  names.happening(),
                  names.place(),
                  prose.between(1820, 1990)));
    }
    return "[\n" + String.join(",\n", works) + "\n]\n";
  }

  private String event(LocalDate date) {
    var people = List.of(names.person(), names.person());
    var place = names.place();
    return """
    ---
    title: "%s"
    date: %s
    place: "%s"
    people: ["%s", "%s"]
    %s---

    %s
    """
        .formatted(
            title(people, place, date),
            date,
            place,
            people.getFirst(),
            people.getLast(),
            questions() + citations(),
            String.join("\n\n", body(people, place)));
  }

  private String title(List<String> people, String place, LocalDate date) {
    return switch (prose.between(0, 2)) {
      case 0 -> "The %s of %s".formatted(names.happening(), place);
      case 1 -> people.getFirst() + " and the " + names.happening() + " of " + date.getYear();
      default -> people.getLast() + " Arrives in " + place;
    };
  }

  private String questions() {
    return prose.onceIn(3)
        ? "questions:\n  - ask: \"%s\"\n    answer: \"%s\"\n"
            .formatted(prose.sentence().replace('.', '?'), prose.sentence())
        : "";
  }

  private String citations() {
    return prose.onceIn(2) ? "sources: [work-%d]\n".formatted(prose.between(0, works() - 1)) : "";
  }

  private List<String> body(List<String> people, String place) {
    var body = new ArrayList<String>();
    body.add(
        "In %s, %s met %s for the first time. %s[^1]"
            .formatted(
                place,
                people.getFirst(),
                people.getLast(),
                prose.paragraph(prose.between(45, 85))));
    if (prose.onceIn(4)) {
      body.add("> " + prose.paragraph(22) + "\n>\n> — " + people.getFirst());
    }
    if (prose.onceIn(6)) {
      body.add(table());
    } else if (prose.onceIn(5)) {
      body.add("- %s\n- *%s*\n- %s".formatted(prose.sentence(), prose.sentence(), place));
    }
    body.add(prose.paragraph(prose.between(50, 90)));
    body.add("[^1]: %s, %s %s".formatted(names.person(), names.happening(), prose.sentence()));
    return body;
  }

  private String table() {
    var table = new StringBuilder("| Year | Delegates | Votes |\n| --- | ---: | ---: |\n");
    for (int row = prose.between(3, 5); row > 0; row--) {
      table.append(
          "| %d | %d | %d |\n"
              .formatted(
                  prose.between(1780, 1960), prose.between(20, 900), prose.between(1000, 99_000)));
    }
    return table.toString().stripTrailing();
  }

  private static String givenName(String name) {
    return name.substring(0, name.indexOf(' '));
  }
}
