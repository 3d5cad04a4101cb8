package fasti.editorial;

import static fasti.Laws.forAll;
import static fasti.editorial.BookBuilder.only;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.ChronologyRow;
import fasti.document.Edition;
import fasti.document.Part;
import fasti.model.Event;
import fasti.model.Question;
import fasti.text.Anchor;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class EditorLaws {
  private static final Pattern LINK = Pattern.compile("(?:\\(#|-> )([A-Za-z][A-Za-z0-9._-]*)");
  private static final String ANSWER = "the secret";
  private static final List<String> DATES =
      List.of("1921", "1921-03", "1921-03-08", "1920/1922", "1922-05~", "192X", "../1919", "-0043");

  @Test
  void theChronologyIsASortedPermutationOfTheEvents() {
    forAll(
        EditorLaws::anyEvents,
        events -> {
          var rows = rows(BookBuilder.book(events).edited().parts());
          var dates = rows.stream().flatMap(row -> row.edtf().stream()).toList();
          assertThat(dates).isSortedAccordingTo(Comparator.comparing(date -> date.earliest()));
          assertThat(rows.stream().map(row -> Inline.plainText(row.text())))
              .containsExactlyInAnyOrderElementsOf(events.stream().map(Event::title).toList());
        });
  }

  @Test
  void theStudentsEditionHoldsNoAnswer() {
    forAll(
        EditorLaws::anyEvents,
        events ->
            assertThat(BookBuilder.book(events).edited(Edition.STUDENT).toString())
                .doesNotContain(ANSWER));
  }

  @Test
  void everyLinkHasATarget() {
    forAll(
        EditorLaws::anyEvents,
        events -> {
          var publication = BookBuilder.book(events).edited(Edition.TEACHER);
          var printed = publication.toString();
          var text = PublicationPrinter.print(publication);
          LINK.matcher(text)
              .results()
              .map(link -> new Anchor(link.group(1)))
              .forEach(target -> assertThat(printed).contains("anchor=" + target));
        });
  }

  @Test
  void theContentsListEveryPartByItsHeading() {
    forAll(
        EditorLaws::anyEvents,
        events -> {
          var publication = BookBuilder.book(events).edited();
          var parts = publication.parts();
          assertThat(only(Part.Contents.class, publication).entries())
              .extracting(entry -> entry.target() + " " + entry.title())
              .containsExactlyElementsOf(
                  parts.subList(2, parts.size()).stream()
                      .map(part -> part.anchor() + " " + part.title())
                      .toList());
        });
  }

  private static List<ChronologyRow> rows(List<Part> parts) {
    return parts.stream()
        .filter(Part.Chronology.class::isInstance)
        .flatMap(part -> ((Part.Chronology) part).years().stream())
        .flatMap(year -> year.rows().stream())
        .toList();
  }

  private static List<Event> anyEvents(RandomGenerator random) {
    var events = new ArrayList<Event>();
    int count = random.nextInt(1, 8);
    for (int i = 0; i < count; i++) {
      var event = EventBuilder.event("e" + i).title(String.format(Locale.ROOT, "Event %d", i));
      if (random.nextInt(4) > 0) {
        event.date(DATES.get(random.nextInt(DATES.size())));
      }
      if (random.nextInt(4) == 0) {
        event.context();
      }
      event.people(random.nextBoolean() ? "Ann Smith" : "Bo").place("Rome");
      event.question("Why?", ANSWER, Question.Kind.DISCUSS);
      events.add(event.build());
    }
    return events;
  }
}
