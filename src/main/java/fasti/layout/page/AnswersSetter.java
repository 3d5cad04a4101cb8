package fasti.layout.page;

import fasti.document.AnswerGroup;
import fasti.document.Part;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.report.Origin;
import fasti.style.Weight;
import fasti.text.Inline;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Sets the answers, event by event, each below its question.
final class AnswersSetter {
  private static final double LABEL_POINTS = 17;

  private final Desk desk;
  private final Galley galley;

  AnswersSetter(Desk desk, Galley galley) {
    this.desk = desk;
    this.galley = galley;
  }

  void set(Part.Answers answers, List<Kid> kids) {
    for (int i = 0; i < answers.groups().size(); i++) {
      if (i > 0) {
        galley.space(desk.styles().leading().times(0.75));
      }
      group(answers.groups().get(i), kids);
    }
  }

  private void group(AnswerGroup group, List<Kid> kids) {
    var styles = desk.styles();
    var origin = Origin.of(group.anchor().id());
    var head = new ArrayList<>(group.sectionTitle());
    head.add(new Inline.Text("\u2002" + desk.ledger().folio(group.section())));
    var copy = desk.copy(head, styles.sansLetters(9).withWeight(Weight.SEMI_BOLD), origin);
    var strips = desk.strips(copy, styles.entrySmall(), Length.ZERO, desk.area().measure());
    galley.kept(BlockSetter.named(strips, group.anchor()));
    galley.keep();
    kids.add(StructureElement.of(Role.PARAGRAPH, copy.kids()).named(group.anchor()).asKid());
    var items = new ArrayList<Kid>();
    for (var answer : group.answers()) {
      if (!items.isEmpty()) {
        galley.mayEnd();
      }
      items.add(answer(answer, origin).asKid());
    }
    kids.add(StructureElement.of(Role.NUMBERED_LIST, items).asKid());
  }

  private StructureElement answer(AnswerGroup.Answer answer, Origin origin) {
    var styles = desk.styles();
    var indent = styles.scaled(LABEL_POINTS);
    var width = desk.area().measure().minus(indent);
    var number =
        desk.copy(desk.number(answer.number()), styles.sansLetters(9).withWeight(Weight.SEMI_BOLD));
    var ask = desk.copy(answer.ask(), styles.apart(styles.text().letters()), origin);
    var text = desk.copy(answer.answer(), styles.text().letters(), origin);
    var inner = new Galley(desk);
    inner.paragraph(ask, styles.raggedText(), new Extent(indent, width), answer.anchor());
    inner.keep();
    inner.paragraph(text, styles.raggedText(), new Extent(indent, width), answer.textAnchor());
    galley.addAll(
        HangingLabel.beside(
            inner.items(),
            desk.strips(
                number,
                styles.raggedText().withLetters(styles.sansLetters(9)),
                Length.ZERO,
                indent)));
    return StructureElement.of(
            Role.LIST_ITEM,
            List.of(
                StructureElement.of(Role.LABEL, number.kids()).asKid(),
                StructureElement.of(
                        Role.LIST_BODY,
                        List.of(
                            StructureElement.of(Role.PARAGRAPH, ask.kids()).asKid(),
                            StructureElement.of(Role.PARAGRAPH, text.kids()).asKid()))
                    .asKid()))
        .named(answer.anchor());
  }
}
