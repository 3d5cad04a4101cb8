package fasti.epub;

import static fasti.epub.TestText.NOWHERE;
import static fasti.epub.TestText.anchor;
import static fasti.epub.TestText.date;
import static fasti.epub.TestText.edtf;
import static fasti.epub.TestText.link;
import static fasti.epub.TestText.paragraph;
import static fasti.epub.TestText.words;

import fasti.document.AnswerGroup;
import fasti.document.BibliographyEntry;
import fasti.document.ChronologyRow;
import fasti.document.ChronologyYear;
import fasti.document.ContentsEntry;
import fasti.document.Edition;
import fasti.document.Headword;
import fasti.document.IndexGroup;
import fasti.document.Locator;
import fasti.document.Part;
import fasti.document.PictureCredit;
import fasti.document.Question;
import fasti.document.Quotation;
import fasti.document.SideMatter;
import fasti.document.TimeLineLane;
import fasti.document.TimeLineMark;
import fasti.text.Anchor;
import fasti.text.Inline;
import fasti.text.LinkRole;
import fasti.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every kind of part, about the same three events.
final class TestParts {
  static final String ANSWER = "Lenin proposed it himself.";

  private static final Locator CONGRESS =
      new Locator(anchor("congress"), words("The Tenth Party Congress"));
  private static final Locator TESTAMENT =
      new Locator(anchor("testament"), words("Lenin’s Testament"));

  static List<Part> all(Edition edition) {
    var parts = new ArrayList<Part>();
    parts.add(title());
    parts.add(contents());
    parts.add(timeLine());
    parts.add(matter("preface", "How to use this book", Part.Matter.Place.FRONT));
    parts.add(congress(edition));
    parts.add(testament());
    parts.add(undated());
    parts.add(glossary());
    parts.add(peopleAndPlaces());
    parts.add(chronology());
    parts.add(matter("note-on-sources", "A note on sources", Part.Matter.Place.BACK));
    parts.add(bibliography());
    parts.add(credits());
    parts.add(index());
    if (edition == Edition.TEACHER) {
      parts.add(answers());
    }
    return parts;
  }

  private static Part title() {
    return new Part.Title(
        anchor("title"),
        words("Stalin’s Rise to Power"),
        words("Three turning points"),
        words("Ada Teacher"),
        words("A handout for ages 15–16"),
        Part.TitleForm.PAGE,
        Optional.empty());
  }

  private static Part contents() {
    return new Part.Contents(
        anchor("contents"),
        words("Contents"),
        List.of(
            new ContentsEntry(
                anchor("congress"),
                ContentsEntry.Kind.EVENT,
                List.of(date("1921-03-08/1921-03-16", "8–16 March 1921")),
                words("The Tenth Party Congress")),
            new ContentsEntry(
                anchor("glossary"), ContentsEntry.Kind.PART, List.of(), words("Glossary"))));
  }

  static Part.TimeLine timeLine() {
    return new Part.TimeLine(
        anchor("years"),
        words("The years at a glance"),
        List.of(new TimeLineLane("party", "Party")),
        List.of(
            mark("The Tenth Party Congress", "1921-03-08/1921-03-16", "congress"),
            mark("Lenin’s Testament", "1922-12-23", "testament")),
        "A line from 1921 to 1923 with two marks: the congress and the testament.");
  }

  private static TimeLineMark mark(String label, String date, String target) {
    var edtf = edtf(date);
    return new TimeLineMark(
        "party",
        label,
        date,
        edtf.earliest(),
        edtf.latest(),
        TimeLineMark.Extent.POINT,
        TimeLineMark.Certainty.CERTAIN,
        Optional.of(anchor(target)));
  }

  private static Part matter(String id, String title, Part.Matter.Place place) {
    return new Part.Matter(
        anchor(id),
        words(title),
        List.of(paragraph(id + "-p1", "Read the contents first, then the sections.")),
        place,
        NOWHERE);
  }

  private static Part.EventSection congress(Edition edition) {
    var answer = edition == Edition.TEACHER ? Optional.of(anchor("a1")) : Optional.<Anchor>empty();
    return new Part.EventSection(
        anchor("congress"),
        1,
        words("The Tenth Party Congress"),
        words("Peace with the peasants, war on factions"),
        words("Tenth Congress"),
        "March 1921",
        sideMatter(),
        TestBlocks.all(),
        List.of(),
        Optional.of(
            new Quotation(
                anchor("congress-q"),
                words("Comrades, we do not need an opposition now."),
                words("Товарищи, не надо теперь оппозиции."),
                "ru",
                words("Lenin, 8 March 1921"))),
        words("One congress loosened the economy and tightened the party."),
        List.of(new Question(anchor("q1"), 1, words("Who proposed the ban?"), 2, answer)),
        List.of(List.of(link("siegelbaum", LinkRole.CITATION, "Siegelbaum 1991"))),
        NOWHERE);
  }

  private static SideMatter sideMatter() {
    return new SideMatter(
        List.of(date("1921-03-08/1921-03-16", "8–16 March 1921")),
        words("New Style"),
        List.of(link("moscow", LinkRole.PLACE, "Moscow")),
        List.of(
            new SideMatter.Entry(words("Lenin"), words("leader"), Optional.of(anchor("lenin")))),
        List.of(
            new SideMatter.SideDate(
                anchor("congress-d1"),
                List.of(date("1921-03-16", "16 March")),
                words("The ban is voted"))),
        List.of(
            new SideMatter.Entry(
                words("NEP"), words("the new policy"), Optional.of(anchor("nep")))));
  }

  private static Part testament() {
    return plainEvent(
        "testament",
        "Lenin’s Testament",
        List.of(date("1922-12-23", "23 December 1922")),
        new Inline.NoteReference(TestBlocks.note("n2", 1, "Dictated to ")));
  }

  private static Part undated() {
    return plainEvent("rumour", "A Rumour", List.of(), new Inline.Text(" Nobody knows when."));
  }

  private static Part.EventSection plainEvent(
      String id, String title, List<Inline> date, Inline last) {
    var side = new SideMatter(date, List.of(), List.of(), List.of(), List.of(), List.of());
    var text = new Inline.Text("Stalin holds unlimited authority; he is to be watched.");
    return new Part.EventSection(
        anchor(id),
        2,
        words(title),
        List.of(),
        words(title),
        "",
        side,
        List.of(paragraph(id + "-p1", text, last)),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        NOWHERE);
  }

  private static Part glossary() {
    return new Part.Glossary(
        anchor("glossary"),
        words("Glossary"),
        List.of(headword("nep", "NEP", "The New Economic Policy.")));
  }

  private static Part peopleAndPlaces() {
    return new Part.PeopleAndPlaces(
        anchor("people-and-places"),
        words("People and places"),
        List.of(headword("lenin", "Lenin, Vladimir", "Head of the government.")),
        List.of(headword("moscow", "Moscow", "The capital.")));
  }

  private static Headword headword(String id, String word, String text) {
    return new Headword(
        anchor(id), words(word), words("1870–1924"), words(text), List.of(CONGRESS, TESTAMENT));
  }

  private static Part chronology() {
    return new Part.Chronology(
        anchor("chronology"),
        words("Chronology"),
        "1921–1922",
        List.of(
            new ChronologyYear(
                "1921",
                List.of(
                    row("c1", "1921-03-08/1921-03-16", "The Tenth Party Congress", "congress"),
                    row("c2", "1921-03-16", "The ban is voted", "congress-d1"),
                    context())),
            new ChronologyYear(
                "1922", List.of(row("c3", "1922-12-23", "Lenin’s Testament", "testament"))),
            new ChronologyYear("Undated", List.of(undatedRow()))));
  }

  private static ChronologyRow row(String id, String date, String text, String target) {
    return new ChronologyRow(
        anchor(id),
        target.endsWith("-d1") ? ChronologyRow.Kind.KEY_DATE : ChronologyRow.Kind.EVENT,
        date.substring(5),
        date,
        words(text),
        words("New Style"),
        Optional.of(edtf(date)),
        Optional.of(anchor(target)));
  }

  private static ChronologyRow context() {
    return new ChronologyRow(
        anchor("c4"),
        ChronologyRow.Kind.CONTEXT,
        "1921",
        "about 1921",
        words("Famine on the Volga"),
        List.of(),
        Optional.<Edtf>of(edtf("1921~")),
        Optional.empty());
  }

  private static ChronologyRow undatedRow() {
    return new ChronologyRow(
        anchor("c5"),
        ChronologyRow.Kind.EVENT,
        "",
        "",
        words("A Rumour"),
        words("placed by the author"),
        Optional.empty(),
        Optional.of(anchor("rumour")));
  }

  private static Part bibliography() {
    return new Part.Bibliography(
        anchor("bibliography"),
        words("Bibliography"),
        List.of(
            new BibliographyEntry(
                anchor("siegelbaum"), words("Siegelbaum, Lewis. 1991."), List.of(CONGRESS))));
  }

  private static Part credits() {
    return new Part.PictureCredits(
        anchor("picture-credits"),
        words("Picture credits"),
        List.of(
            new PictureCredit(
                anchor("credit-1"), anchor("congress-f"), words("The congress: public domain"))));
  }

  private static Part index() {
    return new Part.Index(
        anchor("index"),
        words("Index"),
        List.of(
            new IndexGroup(
                "L",
                List.of(
                    new IndexGroup.Entry(
                        anchor("i1"), words("Lenin"), List.of(CONGRESS, TESTAMENT))))));
  }

  private static Part answers() {
    return new Part.Answers(
        anchor("answers"),
        words("Answers"),
        List.of(
            new AnswerGroup(
                anchor("congress-answers"),
                anchor("congress"),
                words("The Tenth Party Congress"),
                List.of(
                    new AnswerGroup.Answer(
                        anchor("a1"),
                        anchor("q1"),
                        1,
                        words("Who proposed the ban?"),
                        words(ANSWER))))));
  }

  private TestParts() {}
}
