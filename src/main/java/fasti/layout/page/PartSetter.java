package fasti.layout.page;

import fasti.document.Part;
import fasti.document.Publication;
import fasti.document.Word;
import fasti.layout.page.RunningHead.Furniture;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.style.HouseStyle;
import fasti.text.Inline;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Sets one part of the handout. The order of the tag tree is that of the publication.
public final class PartSetter {
  private final Desk desk;
  private final Publication publication;

  /// Of parts that are mostly the same in each round.
  private final IdentityHashMap<Part, Supplier<SetPart>> kept = new IdentityHashMap<>();

  public PartSetter(Ledger ledger, Publication publication, HouseStyle style) {
    this.desk =
        new Desk(ledger, new Stylebook(style), new TypeArea(style.page(), ledger.direction()));
    this.publication = publication;
  }

  Desk desk() {
    return desk;
  }

  public SetPart set(Part part) {
    return switch (part) {
      case Part.Title title -> new TitleSetter(desk, publication).set(title);
      case Part.Contents contents -> kept(part, () -> new ContentsSetter(desk, contents)::set);
      case Part.TimeLine timeLine ->
          kept(part, () -> new TimeLineSetter(desk, publication, timeLine)::set);
      case Part.Matter matter -> matter(matter);
      case Part.EventSection event -> new EventSetter(desk).set(event);
      case Part.Glossary glossary ->
          headed(
              glossary,
              (galley, kids) -> new HeadwordSetter(desk, galley).set(glossary.entries(), kids));
      case Part.PeopleAndPlaces both ->
          headed(both, (galley, kids) -> peopleAndPlaces(both, galley, kids));
      case Part.Chronology chronology ->
          kept(part, () -> new ChronologySetter(desk, chronology)::set);
      case Part.Bibliography works ->
          headed(works, (galley, kids) -> new ReferenceListSetter(desk, galley).works(works, kids));
      case Part.PictureCredits credits ->
          headed(
              credits,
              (galley, kids) -> new ReferenceListSetter(desk, galley).credits(credits, kids));
      case Part.Index index ->
          headed(index, (galley, kids) -> new IndexSetter(desk, galley).set(index, kids));
      case Part.Answers answers ->
          headed(answers, (galley, kids) -> new AnswersSetter(desk, galley).set(answers, kids));
    };
  }

  private SetPart kept(Part part, Supplier<Supplier<SetPart>> setter) {
    return kept.computeIfAbsent(part, _ -> setter.get()).get();
  }

  private interface Body {
    void set(Galley galley, List<Kid> kids);
  }

  /// A part with a heading of its own and a running head.
  private SetPart headed(Part part, Body body) {
    var galley = new Galley(desk);
    var kids = new ArrayList<Kid>();
    var opening = new RunningHead(Inline.plainText(part.title()), "", Furniture.HEAD_AND_FOOT);
    kids.add(PartHeading.set(desk, galley, part, opening).asKid());
    body.set(galley, kids);
    return new SetPart(
        galley.items(),
        StructureElement.of(Role.SECTION, kids),
        Optional.of(PartHeading.outline(part, List.of())));
  }

  private SetPart matter(Part.Matter matter) {
    var galley = new Galley(desk);
    var kids = new ArrayList<Kid>();
    var opening = new RunningHead(Inline.plainText(matter.title()), "", Furniture.HEAD_AND_FOOT);
    kids.add(PartHeading.set(desk, galley, matter, opening).asKid());
    kids.addAll(new BodySetter(desk, galley).set(matter.body(), 2, Length.ZERO));
    return new SetPart(
        galley.items(),
        StructureElement.of(Role.SECTION, kids),
        Optional.of(PartHeading.outline(matter, PartHeading.headingsIn(matter.body()))));
  }

  private void peopleAndPlaces(Part.PeopleAndPlaces both, Galley galley, List<Kid> kids) {
    var setter = new HeadwordSetter(desk, galley);
    boolean two = !both.people().isEmpty() && !both.places().isEmpty();
    if (two) {
      kids.add(label(Word.PEOPLE, galley).asKid());
    }
    setter.set(both.people(), kids);
    if (two) {
      galley.space(desk.styles().leading());
      kids.add(label(Word.PLACES, galley).asKid());
    }
    setter.set(both.places(), kids);
  }

  private StructureElement label(Word word, Galley galley) {
    var copy =
        desk.copy(
            List.of(new Inline.Text(desk.labelled(desk.ledger().words().of(word)))),
            desk.styles().label().letters(),
            desk.ledger().book());
    galley.kept(desk.strips(copy, desk.styles().label(), Length.ZERO, desk.area().measure()));
    galley.keep();
    galley.space(desk.styles().scaled(4));
    return StructureElement.of(Role.PARAGRAPH, copy.kids());
  }
}
