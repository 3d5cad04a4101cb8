package fasti.editorial;

import fasti.document.AnswerGroup;
import fasti.document.BibliographyEntry;
import fasti.document.ChronologyRow;
import fasti.document.ChronologyYear;
import fasti.document.ContentsEntry;
import fasti.document.Headword;
import fasti.document.IndexGroup;
import fasti.document.Locator;
import fasti.document.Metadata;
import fasti.document.Part;
import fasti.document.PictureCredit;
import fasti.document.Publication;
import fasti.document.Question;
import fasti.document.Quotation;
import fasti.document.TimeLineLane;
import fasti.document.TimeLineMark;
import fasti.editorial.typing.Typist;
import fasti.text.Block;
import fasti.text.Inline;
import fasti.text.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Goes over the finished publication and gives every text of it the quotation marks, dashes and
/// spaces of its language. It comes last, so that names were found as the author typed them, and
/// paper and e-book have the same.
final class MarksEditor {
  /// What is longer stands in one place, and to look it up would cost more than it saves.
  private static final int LONGEST_TITLE = 80;

  private final Typist typist;
  private final Rewriting rewriting;

  /// Titles and dates, which stand in several places, and are edited once.
  private final Map<String, String> words = new HashMap<>();

  private final Map<Locator, Locator> locators = new HashMap<>();
  private final IdentityHashMap<Part.TimeLine, Part.TimeLine> timeLines = new IdentityHashMap<>();

  private MarksEditor(Typist typist) {
    this.typist = typist;
    rewriting = Rewriting.ofRuns((_, run) -> typist.typed(run, this::note));
  }

  static Publication edit(Publication publication) {
    var editor = new MarksEditor(Typist.of(publication.metadata().language()));
    return new Publication(
        editor.metadata(publication), publication.words(), all(publication.parts(), editor::part));
  }

  private List<Inline> run(List<Inline> run) {
    if (run.size() == 1
        && run.getFirst() instanceof Inline.Text(var letters)
        && letters.length() <= LONGEST_TITLE) {
      var edited = text(letters);
      return edited.equals(letters) ? run : List.of(new Inline.Text(edited));
    }
    return typist.typed(run, this::note);
  }

  private String text(String text) {
    return text.length() <= LONGEST_TITLE
        ? words.computeIfAbsent(text, typist::typed)
        : typist.typed(text);
  }

  private Note note(Note note) {
    return new Note(note.anchor(), note.call(), note.number(), blocks(note.content()));
  }

  private List<Block> blocks(List<Block> blocks) {
    return rewriting.blocks(blocks);
  }

  private static <T> List<T> all(List<T> list, UnaryOperator<T> edit) {
    var edited = new ArrayList<T>(list.size());
    for (var one : list) {
      edited.add(edit.apply(one));
    }
    return edited;
  }

  private Metadata metadata(Publication publication) {
    var plain = publication.metadata();
    return new Metadata(
        plain.slug(),
        text(plain.title()),
        text(plain.subtitle()),
        plain.authors(),
        plain.language(),
        plain.direction(),
        text(plain.audience()),
        text(plain.description()),
        plain.date(),
        plain.publisher(),
        plain.rights(),
        text(plain.series()),
        plain.subjects(),
        plain.identifier(),
        plain.edition());
  }

  private Part part(Part part) {
    return switch (part) {
      case Part.Title title -> title(title);
      case Part.Contents(var anchor, var title, var entries) ->
          new Part.Contents(anchor, run(title), all(entries, this::contentsEntry));
      case Part.TimeLine line -> timeLine(line);
      case Part.Matter(var anchor, var title, var body, var place, var origin) ->
          new Part.Matter(anchor, run(title), blocks(body), place, origin);
      case Part.EventSection section -> section(section);
      case Part.Glossary(var anchor, var title, var entries) ->
          new Part.Glossary(anchor, run(title), all(entries, this::headword));
      case Part.PeopleAndPlaces(var anchor, var title, var people, var places) ->
          new Part.PeopleAndPlaces(
              anchor, run(title), all(people, this::headword), all(places, this::headword));
      case Part.Chronology(var anchor, var title, var span, var years) ->
          new Part.Chronology(anchor, run(title), text(span), all(years, this::year));
      case Part.Bibliography(var anchor, var title, var entries) ->
          new Part.Bibliography(anchor, run(title), all(entries, this::bibliographyEntry));
      case Part.PictureCredits(var anchor, var title, var credits) ->
          new Part.PictureCredits(anchor, run(title), all(credits, this::credit));
      case Part.Index(var anchor, var title, var groups) ->
          new Part.Index(anchor, run(title), all(groups, this::indexGroup));
      case Part.Answers(var anchor, var title, var groups) ->
          new Part.Answers(anchor, run(title), all(groups, this::answers));
    };
  }

  private Part.Title title(Part.Title plain) {
    return new Part.Title(
        plain.anchor(),
        run(plain.title()),
        run(plain.subtitle()),
        run(plain.authors()),
        run(plain.foot()),
        plain.form(),
        plain.line().map(this::timeLine));
  }

  private ContentsEntry contentsEntry(ContentsEntry plain) {
    return new ContentsEntry(plain.target(), plain.kind(), run(plain.date()), run(plain.title()));
  }

  /// The same line may stand on the title page.
  private Part.TimeLine timeLine(Part.TimeLine plain) {
    return timeLines.computeIfAbsent(plain, this::edited);
  }

  private Part.TimeLine edited(Part.TimeLine plain) {
    return new Part.TimeLine(
        plain.anchor(),
        run(plain.title()),
        all(plain.lanes(), lane -> new TimeLineLane(lane.id(), text(lane.name()))),
        all(plain.marks(), this::mark),
        text(plain.description()));
  }

  private TimeLineMark mark(TimeLineMark plain) {
    return new TimeLineMark(
        plain.lane(),
        text(plain.label()),
        text(plain.dateText()),
        plain.earliest(),
        plain.latest(),
        plain.extent(),
        plain.certainty(),
        plain.target());
  }

  private Part.EventSection section(Part.EventSection plain) {
    return new Part.EventSection(
        plain.anchor(),
        plain.number(),
        run(plain.title()),
        run(plain.subtitle()),
        run(plain.shortTitle()),
        text(plain.runningDate()),
        new SideMarks(this::run).edit(plain.side()),
        blocks(plain.body()),
        all(plain.figures(), rewriting::figure),
        plain.quotation().map(this::quotation),
        run(plain.significance()),
        all(plain.questions(), this::question),
        all(plain.sources(), this::run),
        plain.origin());
  }

  private Quotation quotation(Quotation plain) {
    var original =
        plain.originalLanguage().isEmpty() ? typist : Typist.of(plain.originalLanguage());
    return new Quotation(
        plain.anchor(),
        run(plain.text()),
        original.typed(plain.original(), this::note),
        plain.originalLanguage(),
        run(plain.attribution()));
  }

  private Question question(Question plain) {
    return new Question(
        plain.anchor(), plain.number(), run(plain.ask()), plain.answerLines(), plain.answer());
  }

  private Headword headword(Headword plain) {
    return new Headword(
        plain.anchor(),
        run(plain.headword()),
        run(plain.gloss()),
        run(plain.text()),
        all(plain.locators(), this::locator));
  }

  /// A section's title stands with each word that comes up in it.
  private Locator locator(Locator plain) {
    return locators.computeIfAbsent(
        plain, one -> new Locator(one.target(), run(one.sectionTitle())));
  }

  private ChronologyYear year(ChronologyYear plain) {
    return new ChronologyYear(text(plain.label()), all(plain.rows(), this::row));
  }

  private ChronologyRow row(ChronologyRow plain) {
    return new ChronologyRow(
        plain.anchor(),
        plain.kind(),
        text(plain.date()),
        text(plain.fullDate()),
        run(plain.text()),
        run(plain.remark()),
        plain.edtf(),
        plain.target());
  }

  private BibliographyEntry bibliographyEntry(BibliographyEntry plain) {
    return new BibliographyEntry(
        plain.anchor(), run(plain.text()), all(plain.citedFrom(), this::locator));
  }

  private PictureCredit credit(PictureCredit plain) {
    return new PictureCredit(plain.anchor(), plain.figure(), run(plain.text()));
  }

  private IndexGroup indexGroup(IndexGroup plain) {
    return new IndexGroup(plain.letter(), all(plain.entries(), this::indexEntry));
  }

  private IndexGroup.Entry indexEntry(IndexGroup.Entry plain) {
    return new IndexGroup.Entry(
        plain.anchor(), run(plain.headword()), all(plain.locators(), this::locator));
  }

  private AnswerGroup answers(AnswerGroup plain) {
    return new AnswerGroup(
        plain.anchor(),
        plain.section(),
        run(plain.sectionTitle()),
        all(plain.answers(), this::answer));
  }

  private AnswerGroup.Answer answer(AnswerGroup.Answer plain) {
    return new AnswerGroup.Answer(
        plain.anchor(), plain.question(), plain.number(), run(plain.ask()), run(plain.answer()));
  }
}
