package fasti.editorial;

import static fasti.editorial.BookBuilder.book;
import static fasti.editorial.EventBuilder.event;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Part;
import fasti.text.Inline;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SectionOrderTest {
  @Test
  void eventsThatOverlapStayInTheAuthorsOrder() {
    var exile = event("exile").date("1928-01-17/1928-01-25");
    var breach = event("breach").date("1928-01-15/1928-11-24");

    assertThat(order(exile, breach)).containsExactly("exile", "breach");
  }

  @Test
  void aBookThatContradictsTimeIsSortedByTheFirstDay() {
    var moon = event("moon").date("1969-07-16/1969-07-24");
    var cold = event("cold war").date("1947/1991");
    var sputnik = event("sputnik").date("1957-10-04");

    assertThat(order(moon, cold, sputnik)).containsExactly("cold war", "sputnik", "moon");
  }

  @Test
  void anUndatedEventFollowsTheOneBeforeIt() {
    var late = event("late").date("1922");
    var after = event("after late");
    var early = event("early").date("1921");

    assertThat(order(late, after, early)).containsExactly("early", "late", "after late");
  }

  @Test
  void undatedEventsAtTheFrontStayThere() {
    var first = event("first");
    var late = event("late").date("1922");
    var early = event("early").date("1921");

    assertThat(order(first, late, early)).containsExactly("first", "early", "late");
  }

  @Test
  void aContextEventHasNoSection() {
    var context = event("context").date("1917").context();

    assertThat(order(event("one"), context)).containsExactly("one");
  }

  private static List<String> order(EventBuilder... events) {
    return book(events).edited().parts().stream()
        .filter(Part.EventSection.class::isInstance)
        .map(part -> Inline.plainText(part.title()))
        .toList();
  }
}
