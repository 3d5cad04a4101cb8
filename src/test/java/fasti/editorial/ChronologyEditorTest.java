package fasti.editorial;

import static fasti.editorial.BookBuilder.book;
import static fasti.editorial.EventBuilder.event;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.ChronologyRow;
import fasti.document.Part;
import fasti.model.BookRecord.Typing;
import fasti.text.Inline;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ChronologyEditorTest {
  @Test
  void ofTwoThatBeginTogetherTheLongerStandsFirst() {
    var congress =
        event("Congress").date("1921-03-08/1921-03-16").keyDate("1921-03-08", "It opens");
    var year = event("Famine").date("1921").context();
    var day = event("New Year").date("1921-01-01");

    assertThat(rows(congress, year, day))
        .containsExactly(
            " Famine", "1 January New Year", "8–16 March Congress", "8 March It opens");
  }

  @Test
  void onOneDayEventsStandBeforeKeyDatesBeforeContext() {
    var context = event("Context").date("1922-04-03").context();
    var event = event("Event").date("1922-04-03").keyDate("1922-04-03", "Key date");

    assertThat(rows(context, event))
        .containsExactly("3 April Event", "3 April Key date", "3 April Context");
  }

  @Test
  void aKeyDateThatIsThereAlreadyIsNotDoubled() {
    var one = event("One").date("1921").keyDate("1921-03-16", "Ban");
    var two = event("Two").date("1922").keyDate("1921-03-16", "ban");

    assertThat(rows(one, two)).containsExactly(" One", "16 March Ban", " Two");
  }

  @Test
  void theYearIsLeftOutOfTheAuthorsOwnWords() {
    var event = event("Break").date("1928-01-15/1928-11-24", "January–November 1928");

    assertThat(rows(event)).containsExactly("January–November Break");
  }

  @Test
  void theAuthorsOwnWordsStayWholeWhereTheyNameTwoYears() {
    var event = event("Three").date("1922-05~/1923-01~", "between May 1922 and January 1923");

    assertThat(rows(event)).containsExactly("between May 1922 and January 1923 Three");
  }

  @Test
  void anOldStyleDateIsToldBesideTheNewOne() {
    var row = only(event("October").oldStyle("1917-10-25")).getFirst();

    assertThat(row.date() + " " + Inline.plainText(row.remark()))
        .isEqualTo("7 November 25 October Old Style");
  }

  @Test
  void contextLeadsNowhere() {
    assertThat(only(event("Context").date("1917").context()).getFirst().target()).isEmpty();
  }

  @Test
  void whatHasNoDateStandsAtTheEndAndIsMarked() {
    var rows = only(event("Then"), event("Once").date("1921"));

    assertThat(Inline.plainText(rows.getLast().text())).isEqualTo("Then");
    assertThat(Inline.plainText(rows.getLast().remark()))
        .isEqualTo("placed where the author put it");
  }

  private static List<String> rows(EventBuilder... events) {
    return only(events).stream()
        .map(row -> row.date() + " " + Inline.plainText(row.text()))
        .toList();
  }

  private static List<ChronologyRow> only(EventBuilder... events) {
    return BookBuilder.only(Part.Chronology.class, book(events).typing(Typing.AS_TYPED).edited())
        .years()
        .stream()
        .flatMap(year -> year.rows().stream())
        .toList();
  }
}
