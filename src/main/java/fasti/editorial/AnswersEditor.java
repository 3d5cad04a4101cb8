package fasti.editorial;

import fasti.document.AnswerGroup;
import fasti.document.Edition;
import fasti.document.Part;
import fasti.document.Question;
import fasti.document.Word;
import fasti.text.Anchor;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The answers to all questions, for the teacher alone.
final class AnswersEditor {
  private final Desk desk;

  AnswersEditor(Desk desk) {
    this.desk = desk;
  }

  /// Empty in the student's edition, and for a book without questions.
  ///
  /// @param events in the order of their sections
  /// @param sections the same events, edited
  Optional<Part.Answers> edit(
      List<Placed> events, List<Part.EventSection> sections, Anchor anchor) {
    if (desk.edition() == Edition.STUDENT) {
      return Optional.empty();
    }
    var groups = new ArrayList<AnswerGroup>();
    for (int i = 0; i < sections.size(); i++) {
      if (!sections.get(i).questions().isEmpty()) {
        groups.add(group(events.get(i), sections.get(i)));
      }
    }
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Part.Answers(anchor, Inlines.of(desk.vocabulary().of(Word.ANSWERS)), groups));
  }

  private AnswerGroup group(Placed placed, Part.EventSection section) {
    var text = new RunningText(desk, placed.spot());
    var answers = new ArrayList<AnswerGroup.Answer>();
    for (var question : section.questions()) {
      var answer = placed.event().questions().get(question.number() - 1).answer();
      answers.addAll(answer(question, text.withoutNotes(answer)));
    }
    return new AnswerGroup(
        desk.anchors().claim(section.anchor().child("answers").id()),
        section.anchor(),
        section.title(),
        answers);
  }

  private List<AnswerGroup.Answer> answer(Question question, List<Inline> answer) {
    var text = answer.isEmpty() ? Inlines.of(desk.vocabulary().of(Word.NO_ANSWER)) : answer;
    return question.answer().stream()
        .map(
            anchor ->
                new AnswerGroup.Answer(
                    anchor, question.anchor(), question.number(), question.ask(), text))
        .toList();
  }
}
