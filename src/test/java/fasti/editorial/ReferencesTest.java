package fasti.editorial;

import static fasti.editorial.BookBuilder.book;
import static fasti.editorial.BookBuilder.only;
import static fasti.editorial.EventBuilder.event;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Part;
import fasti.report.Diagnostic;
import fasti.text.Inline;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReferencesTest {
  @Test
  void theNearestIdIsOffered() {
    var told = book(event("e").people("lennin")).person("lenin", "Lenin", "").diagnostics();

    assertThat(printed(told))
        .containsExactly(
            "events.yaml:1:1: error R-001: no person has the id \"lennin\"\n  hint: write lenin",
            "book.yaml: warning R-003: nothing refers to the person \"lenin\"\n"
                + "  hint: name it in the people of an event, or leave it out");
  }

  @Test
  void aFaultIsToldOnce() {
    var told = book(event("e").people("lennin", "lennin")).diagnostics();

    assertThat(told).hasSize(1);
  }

  @Test
  void anUnknownSourceIsRefused() {
    var told = book(event("e").source("carr", "p. 3")).diagnostics();

    assertThat(printed(told))
        .containsExactly(
            "events.yaml:1:1: error R-002: no source has the id \"carr\"\n"
                + "  hint: add a source with that id to sources.json or sources.bib");
  }

  @Test
  void aPlainNameNeedsNoRecord() {
    var book = book(event("e").people("Leon Trotsky").place("القاهرة"));

    assertThat(book.diagnostics()).isEmpty();
    var people = only(Part.PeopleAndPlaces.class, book.edited());
    assertThat(Inline.plainText(people.people().getFirst().headword())).isEqualTo("Leon Trotsky");
    assertThat(Inline.plainText(people.places().getFirst().headword())).isEqualTo("القاهرة");
  }

  @Test
  void aRecordIsFoundByItsNameToo() {
    var book = book(event("e").people("Leon Trotsky")).person("trotsky", "Leon Trotsky", "1879");

    assertThat(only(Part.PeopleAndPlaces.class, book.edited()).people()).hasSize(1);
  }

  @Test
  void aRowOfTheChronologyIsLookedUpOnlyForWhatComesUpNowhereElse() {
    var context = event("c").date("1917").place("Petrograd").context();
    var other = event("d").date("1918").place("Moscow").context();

    var index = only(Part.Index.class, book(event("e").place("Moscow"), context, other).edited());

    assertThat(
            index.groups().stream()
                .flatMap(group -> group.entries().stream())
                .map(entry -> entry.locators().getFirst().target().id()))
        .containsExactly("e", "chronology-c");
  }

  @Test
  void lanesAreTakenFromTheEventsWhereTheBookNamesNone() {
    var book = book(event("a").date("1921").lane("War"), event("b").date("1922").lane("Art"));

    assertThat(only(Part.TimeLine.class, book.edited()).lanes())
        .extracting(lane -> lane.name())
        .containsExactly("War", "Art");
  }

  private static List<String> printed(List<Diagnostic> told) {
    return told.stream().map(Diagnostic::toString).toList();
  }
}
