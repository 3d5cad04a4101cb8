package fasti.layout.page;

import fasti.document.Question;
import fasti.document.Word;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.report.Origin;
import fasti.style.Weight;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Sets questions, each with lines to write on, never parted from them.
final class QuestionSetter {
  private static final double LABEL_POINTS = 17;

  /// White above the label, below it, and between questions, at the least.
  private static final double PART_WHITE = 12;

  private static final double LABEL_WHITE = 2;

  private static final double QUESTION_WHITE = 3;

  /// Two writing lines are 8 to 9 mm apart, whatever the type size: hands do not scale.
  private static final double WRITING_MILLIMETRES = 8.6;

  private static final double RULE_POINTS = 0.35;

  /// Nobody writes more than this on paper that is not their own.
  private static final int MOST_LINES = 8;

  private final Desk desk;
  private final Galley galley;

  QuestionSetter(Desk desk, Galley galley) {
    this.desk = desk;
    this.galley = galley;
  }

  void set(List<Question> questions, Origin origin, List<Kid> kids) {
    var styles = desk.styles();
    var measure = desk.area().measure();
    galley.toGrid(styles.scaled(PART_WHITE));
    var label = desk.label(desk.ledger().words().of(Word.QUESTIONS));
    galley.kept(desk.strips(label, styles.label(), Length.ZERO, measure));
    galley.keep();
    galley.toGrid(styles.scaled(LABEL_WHITE));
    kids.add(StructureElement.of(Role.PARAGRAPH, label.kids()).asKid());
    var items = new ArrayList<Kid>();
    for (int i = 0; i < questions.size(); i++) {
      if (i > 0) {
        galley.toGrid(styles.scaled(QUESTION_WHITE));
      }
      items.add(question(questions.get(i), origin).asKid());
    }
    kids.add(StructureElement.of(Role.NUMBERED_LIST, items).asKid());
  }

  private StructureElement question(Question question, Origin origin) {
    var styles = desk.styles();
    var measure = desk.area().measure();
    var indent = styles.scaled(LABEL_POINTS);
    var number =
        desk.copy(
            desk.number(question.number()), styles.sansLetters(9).withWeight(Weight.SEMI_BOLD));
    var ask = desk.copy(question.ask(), styles.text().letters(), origin);
    var strips =
        new ArrayList<>(
            BlockSetter.named(
                desk.strips(ask, styles.raggedText(), indent, measure.minus(indent)),
                question.anchor()));
    var label =
        desk.strips(
            number, styles.raggedText().withLetters(styles.sansLetters(9)), Length.ZERO, indent);
    strips.set(0, label.getFirst().with(strips.getFirst(), Length.ZERO, Length.ZERO));
    for (int i = 0; i < question.answerLines(); i++) {
      strips.add(writingLine(indent, measure.minus(indent)));
    }
    galley.kept(strips);
    galley.add(
        new VerticalItem.WritingRoom(
            writingLine(indent, measure.minus(indent)), MOST_LINES - question.answerLines()));
    return StructureElement.of(
            Role.LIST_ITEM,
            List.of(
                StructureElement.of(Role.LABEL, number.kids()).asKid(),
                StructureElement.of(
                        Role.LIST_BODY,
                        List.of(StructureElement.of(Role.PARAGRAPH, ask.kids()).asKid()))
                    .asKid()))
        .named(question.anchor());
  }

  private Strip writingLine(Length start, Length width) {
    var height = Length.millimetres(WRITING_MILLIMETRES);
    return Strip.of(
        height,
        List.of(
            desk.rule(start, height.minus(Length.points(2)), width, Length.points(RULE_POINTS))));
  }
}
