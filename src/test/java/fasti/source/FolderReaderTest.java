package fasti.source;

import static fasti.source.Reading.told;
import static fasti.source.Reading.whole;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.model.BookRecord;
import fasti.model.Dating;
import fasti.model.Event;
import fasti.model.Lane;
import fasti.model.Matter;
import fasti.model.Person;
import fasti.model.Question;
import fasti.model.Term;
import fasti.text.Digits;
import fasti.text.Inline;
import fasti.time.Edtf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderReaderTest {
  @TempDir private Path folder;
  private Reading reading = new Reading(Path.of(""));

  @BeforeEach
  void aBookWithOneEvent() throws IOException {
    reading =
        new Reading(folder)
            .with("book.yaml", "title: B\n")
            .with("events/01-rome.md", "---\ntitle: Rome\n---\nIt fell.\n");
  }

  @Test
  void theSampleBookHasNoFault() throws IOException {
    var book = Path.of("content", "stalins-rise-to-power");

    var timeline = whole(SourceReader.read(book, "stalin", Optional.empty()));

    assertThat(timeline.events())
        .filteredOn(event -> event.role() == Event.Role.SECTION)
        .hasSize(10);
    assertThat(timeline.frontMatter()).extracting(Matter::id).containsExactly("preface");
    assertThat(timeline.backMatter()).extracting(Matter::id).containsExactly("note-on-sources");
  }

  @Test
  void anEventTakesItsIdFromItsFile() throws IOException {
    assertThat(whole(reading.read()).events()).extracting(Event::id).containsExactly("rome");
  }

  @Test
  void filesAreReadInTheOrderOfTheirNumbers() throws IOException {
    reading
        .with("events/10-c.yaml", "title: C\n")
        .with("events/2-b.yaml", "title: B\n")
        .with("events/context.yaml", "[{title: D, context: true}]\n");

    assertThat(whole(reading.read()).events())
        .extracting(Event::id)
        .containsExactly("rome", "b", "c", "d");
  }

  @Test
  void aLinkAmongTheFilesOfAFolderIsNotFollowedOutOfTheBook(@TempDir Path outside)
      throws IOException {
    var secret = Files.writeString(outside.resolve("secret.md"), "---\ntitle: Secret\n---\n");
    Files.createSymbolicLink(folder.resolve("events/02-secret.md"), secret);

    assertThat(told(reading.read())).containsExactly("book/events/02-secret.md C-009");
  }

  @Test
  void scalarsAreTheTextThatTheyAre() throws IOException {
    reading.with("events/02-e.yaml", "title: no\ndate: 0044\nplace: 1.0\n");

    var event = whole(reading.read()).events().getLast();

    assertThat(event.title()).isEqualTo("no");
    assertThat(event.place()).isEqualTo("1.0");
    assertThat(event.dating())
        .isInstanceOfSatisfying(
            Dating.Dated.class, dated -> assertThat(dated.date().print()).isEqualTo("0044"));
  }

  @Test
  void anOldStyleDayIsConvertedAndKept() throws IOException {
    reading.with("events/02-e.yaml", "title: E\ndate: 1917-10-25\ncalendar: julian\n");

    var dating = (Dating.Dated) whole(reading.read()).events().getLast().dating();

    assertThat(List.of(dating.date(), dating.given()).stream().map(Edtf::print))
        .containsExactly("1917-11-07", "1917-10-25");
    assertThat(dating.calendar()).isEqualTo(Dating.CalendarKind.JULIAN);
  }

  @Test
  void aTextAloneStandsForAListOrARecord() throws IOException {
    reading.with(
        "events/02-e.yaml", "title: E\npeople: Caesar\nquestions: Why?\nquotation: Alea.\n");

    var event = whole(reading.read()).events().getLast();

    assertThat(event.people()).containsExactly("Caesar");
    assertThat(event.questions())
        .extracting(Question::ask)
        .containsExactly(List.of(new Inline.Text("Why?")));
    assertThat(event.quotation()).isPresent();
  }

  @Test
  void aLineThatBeginsWithANumberIsNoList() throws IOException {
    reading.with("events/02-e.yaml", "title: E\nsignificance: 1917. The *end*.\n");

    assertThat(whole(reading.read()).events().getLast().significance())
        .containsExactly(
            new Inline.Text("1917. The "),
            new Inline.Emphasis(List.of(new Inline.Text("end"))),
            new Inline.Text("."));
  }

  @Test
  void recordsMayBeAListOrARecordById() throws IOException {
    reading
        .with("people.yaml", "caesar: {name: Julius Caesar}\nbrutus: Brutus\n")
        .with(
            "glossary.yaml",
            "- {id: senate, definition: Old men}\n- term: Forum\n  definition: A square\n");

    var timeline = whole(reading.read());

    assertThat(timeline.people()).extracting(Person::id).containsExactly("caesar", "brutus");
    assertThat(timeline.people())
        .extracting(Person::name)
        .containsExactly("Julius Caesar", "Brutus");
    assertThat(timeline.terms()).extracting(Term::term).containsExactly("senate", "Forum");
  }

  @Test
  void aLaneIsAnIdOrAnIdWithAName() throws IOException {
    reading.with("book.yaml", "title: B\nlanes: [war, {id: art, name: Arts}]\ntitle-page: false\n");

    var book = whole(reading.read()).book();

    assertThat(book.lanes()).containsExactly(new Lane("war", "war"), new Lane("art", "Arts"));
    assertThat(book.titleForm()).isEqualTo(BookRecord.TitleForm.HEAD);
    assertThat(book.language()).isEqualTo("en");
  }

  @Test
  void typingIsSmartUnlessTheBookSaysOtherwise() throws IOException {
    reading.with("book.yaml", "title: B\n");
    assertThat(whole(reading.read()).book().typing()).isEqualTo(BookRecord.Typing.SMART);

    reading.with("book.yaml", "title: B\ntyping: as-typed\n");
    assertThat(whole(reading.read()).book().typing()).isEqualTo(BookRecord.Typing.AS_TYPED);
  }

  @Test
  void figuresAreThoseOfTheLanguageWhereTheBookSaysSo() throws IOException {
    reading.with("book.yaml", "title: B\nlanguage: fa\n");
    assertThat(whole(reading.read()).book().digits()).isEqualTo(Digits.WESTERN);

    reading.with("book.yaml", "title: B\nlanguage: fa\ndigits: native\n");
    assertThat(whole(reading.read()).book().digits()).isEqualTo(Digits.PERSIAN);
  }

  @Test
  void aLanguageWithoutFiguresOfItsOwnIsTold() throws IOException {
    reading.with("book.yaml", "title: B\nlanguage: he\ndigits: native\n");

    assertThat(told(reading.read())).containsExactly("book/book.yaml:3:9 C-006");
  }

  @Test
  void anEditionIsOneOfTwo() throws IOException {
    reading.with("book.yaml", "title: B\neditions: [student, pupil]\n");

    assertThat(told(reading.read())).containsExactly("book/book.yaml:2:21 C-006");
  }

  @Test
  void aMattersTitleMayBeItsFirstHeading() throws IOException {
    reading.with("60-afterword.md", "# After *all*\n\nText.\n").with("README.md", "Not printed.\n");

    var matter = whole(reading.read()).backMatter().getFirst();

    assertThat(matter.title()).isEqualTo("After all");
    assertThat(matter.body()).hasSize(1);
  }

  @Test
  void allFaultsOfABookAreToldAtOnce() throws IOException {
    reading
        .with("book.yaml", "titel: B\n")
        .with("events/01-rome.md", "---\ntitle: [a]\ndate: 44 BC\nlnae: x\n---\nIt fell.[^1]\n")
        .with("people.yaml", "- {id: a, name: A}\n- {id: a, name: B, native-lang: Russian!}\n");

    assertThat(told(reading.read()))
        .containsExactly(
            "book/book.yaml:1:1 C-005",
            "book/book.yaml:1:1 C-007",
            "book/events/01-rome.md:2:8 C-006",
            "book/events/01-rome.md:3:7 D-001",
            "book/events/01-rome.md:4:1 C-005",
            "book/events/01-rome.md:6:9 C-017",
            "book/people.yaml:2:8 C-008",
            "book/people.yaml:2:33 C-006");
  }

  @Test
  void aKeyThatStandsTwiceIsTold() throws IOException {
    reading.with("events/02-e.yaml", "title: E\ntitle: F\n");

    assertThat(told(reading.read())).containsExactly("book/events/02-e.yaml:2:1 C-004");
  }

  @Test
  void frontMatterWithoutAnEndIsTold() throws IOException {
    reading.with("events/02-e.md", "---\ntitle: E\n");

    assertThat(told(reading.read())).containsExactly("book/events/02-e.md:1 C-004");
  }

  @Test
  void frontMatterOfCommentsAloneHasNoKeys() throws IOException {
    reading.with("events/02-e.md", "---\n# title: E\n---\nText.\n");

    assertThat(told(reading.read())).containsExactly("book/events/02-e.md:1 C-007");
  }

  @Test
  void aFileThatLooksLikeOneOfTheBooksIsTold() throws IOException {
    reading.with("peopel.yaml", "[]\n");

    assertThat(told(reading.read())).containsExactly("book/peopel.yaml C-010");
  }

  @Test
  void aFileOfCommentsAloneIsEmpty() throws IOException {
    reading.with("book.yaml", "# title: B\n").with("people.yaml", "# nobody yet\n");

    assertThat(told(reading.read()))
        .containsExactly("book/book.yaml C-002", "book/people.yaml C-002");
    assertThat(told(reading.read("book.yaml"))).containsExactly("book.yaml C-002");
  }

  @Test
  void manyAliasesAreAnAttack() throws IOException {
    var aliases = "a: &a [x]\nb: [" + "*a, ".repeat(30) + "x]\n";
    reading.with("events/02-e.yaml", aliases);

    assertThat(told(reading.read())).containsExactly("book/events/02-e.yaml C-016");
  }

  @Test
  void oneFileOfYamlIsABook() throws IOException {
    reading.with("rome.yaml", "title: Rome\nevents:\n- {title: Founded, body: \"On a *hill*.\"}\n");

    var timeline = whole(reading.read("rome.yaml"));

    assertThat(timeline.book().slug()).isEqualTo("rome");
    assertThat(Reading.words(timeline.events().getFirst().body())).isEqualTo("On a hill.");
  }

  @Test
  void theLinesOfALiteralTextAreThoseOfTheFile() throws IOException {
    reading.with("events/02-e.yaml", "title: E\nbody: |\n  One.\n\n  Two.[^1]\n");

    assertThat(told(reading.read())).containsExactly("book/events/02-e.yaml:5:5 C-017");
  }

  @Test
  void bibtexBecomesCsl() throws IOException {
    reading.with(
        "sources.bib",
        """
        @article{broue, author = {Brou{\\'e}, Pierre and {UNESCO}}, title = {A \\& B},
          journal = {History}, number = 4, pages = {137--160}, month = mar, year = 2008}
        """);

    var fields = whole(reading.read()).sources().getFirst().fields();

    assertThat(fields)
        .hasToString(
            "{id=broue, type=article-journal, author=[{family=Broué, given=Pierre},"
                + " {literal=UNESCO}], title=A & B, container-title=History, issue=4,"
                + " page=137–160, issued={date-parts=[[2008, 3]]}}");
  }

  @Test
  void aSlipInASourceIsToldAtItsPlace() throws IOException {
    reading.with(
        "sources.json",
        """
        [
          {"id": "a", "type": "boook", "publisher_place": "Rome"},
          {"type": "book"}
        ]
        """);

    assertThat(told(reading.read()))
        .containsExactly(
            "book/sources.json:2:3 C-006",
            "book/sources.json:2:3 C-005",
            "book/sources.json:3:3 C-007");
  }
}
