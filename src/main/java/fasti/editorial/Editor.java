package fasti.editorial;

import fasti.document.Edition;
import fasti.document.Part;
import fasti.document.Publication;
import fasti.model.Matter;
import fasti.model.Timeline;
import fasti.report.Outcome;
import java.util.ArrayList;
import java.util.List;

/// Turns what the author knows into the handout's text: order, numbers, references, contents,
/// chronology, glossary, index, notes, credits.
///
/// The parts in their order: title, contents, time line, front matter, a section an event,
/// glossary, people and places, chronology, back matter, bibliography, picture credits, answers,
/// index. A part with nothing in it is absent.
public final class Editor {
  private final Desk desk;
  private final List<Placed> events;
  private final List<Placed> sections;
  private final Collation collation;
  private final SideMatterEditor sideMatter;

  private Editor(Desk desk, List<Placed> events) {
    this.desk = desk;
    this.events = events;
    sections = SectionOrder.of(events.stream().filter(Placed::isSection).toList());
    collation = new Collation(desk.timeline().book().language());
    sideMatter = new SideMatterEditor(desk);
  }

  /// Refused where a reference leads nowhere; records that nothing refers to are told as warnings.
  public static Outcome<Publication> edit(Timeline timeline, Edition edition) {
    var anchors = new Anchors();
    var placing = new Placing(anchors);
    var events = placing.events(timeline.events());
    var front = matters(timeline.frontMatter(), placing);
    var back = matters(timeline.backMatter(), placing);
    events.forEach(placed -> placing.keepAnchors(placed.event(), placed.section()));
    var references = new References(timeline, anchors);
    placing.addTargets(references);
    var vocabulary = Vocabulary.of(timeline.book().language(), timeline.book().digits());
    var dates = new DateWords(vocabulary);
    var desk =
        new Desk(
            timeline,
            edition,
            vocabulary,
            dates,
            new DatingWords(vocabulary, dates),
            anchors,
            references,
            new Citations(vocabulary, references, timeline.sources()));
    var publication = new Editor(desk, events).publication(front, back);
    return Outcome.of(publication, references.faults());
  }

  private static List<PlacedMatter> matters(List<Matter> matters, Placing placing) {
    return matters.stream().map(placing::matter).toList();
  }

  /// In reading order, since what is mentioned where is noted on the way; then what is derived from
  /// that.
  private Publication publication(List<PlacedMatter> front, List<PlacedMatter> back) {
    var body = new ArrayList<Part>();
    front.forEach(matter -> body.add(matter(matter, Part.Matter.Place.FRONT)));
    var eventSections = eventSections();
    body.addAll(eventSections);
    events.stream().filter(placed -> !placed.isSection()).forEach(this::mentionContext);
    var headwords = new HeadwordsEditor(desk, collation);
    var chronology = new ChronologyEditor(desk).edit(events, desk.anchors().claim("chronology"));
    var backMatter = back.stream().map(one -> matter(one, Part.Matter.Place.BACK)).toList();
    var answers =
        new AnswersEditor(desk).edit(sections, eventSections, desk.anchors().claim("answers"));
    headwords.glossary().ifPresent(body::add);
    headwords.peopleAndPlaces().ifPresent(body::add);
    if (!chronology.years().isEmpty()) {
      body.add(chronology);
    }
    body.addAll(backMatter);
    new BibliographyEditor(desk, collation)
        .edit(desk.anchors().claim("bibliography"))
        .ifPresent(body::add);
    new PictureCreditsEditor(desk)
        .edit(body, desk.anchors().claim("picture-credits"))
        .ifPresent(body::add);
    answers.ifPresent(body::add);
    new IndexEditor(desk, collation).edit(desk.anchors().claim("index")).ifPresent(body::add);
    return typed(
        new Publication(
            MetadataEditor.of(desk.timeline().book(), desk.edition(), desk.vocabulary()),
            desk.vocabulary().words(),
            withOpening(body)));
  }

  private Publication typed(Publication publication) {
    return switch (desk.timeline().book().typing()) {
      case SMART -> MarksEditor.edit(publication);
      case AS_TYPED -> publication;
    };
  }

  /// Title and contents, before what the contents list.
  private List<Part> withOpening(List<Part> body) {
    var line = new TimeLineEditor(desk).edit(events, desk.anchors().claim("time-line"));
    var listed = new ArrayList<Part>();
    line.ifPresent(listed::add);
    listed.addAll(body);
    var all = new ArrayList<Part>();
    all.add(new TitleEditor(desk).edit(sections.size(), line, desk.anchors().claim("title")));
    all.add(new ContentsEditor(desk.vocabulary()).edit(listed, desk.anchors().claim("contents")));
    all.addAll(listed);
    return all;
  }

  private List<Part.EventSection> eventSections() {
    var editor = new SectionEditor(desk, sideMatter);
    var edited = new ArrayList<Part.EventSection>();
    for (var placed : sections) {
      edited.add(editor.edit(placed, edited.size() + 1));
    }
    return edited;
  }

  private Part.Matter matter(PlacedMatter placed, Part.Matter.Place place) {
    var matter = placed.matter();
    var text = new RunningText(desk, new Spot(placed.section(), matter.origin()));
    return new Part.Matter(
        placed.section().target(),
        placed.section().sectionTitle(),
        text.blocks(matter.body()),
        place,
        matter.origin());
  }

  /// An event of the context has no section, but it names people and places all the same.
  private void mentionContext(Placed placed) {
    sideMatter.edit(placed, new RunningText(desk, placed.spot()));
    placed.event().sources().forEach(source -> desk.citations().words(source, placed.spot()));
  }
}
