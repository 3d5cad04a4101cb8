package fasti.document;

import fasti.text.Anchor;
import fasti.text.Inline;
import java.util.List;

/// The answers to one section's questions.
public record AnswerGroup(
    Anchor anchor, Anchor section, List<Inline> sectionTitle, List<Answer> answers) {
  public AnswerGroup {
    sectionTitle = List.copyOf(sectionTitle);
    answers = List.copyOf(answers);
  }

  /// @param number that of the question
  /// @param ask the question again, so that the page stands alone
  public record Answer(
      Anchor anchor, Anchor question, int number, List<Inline> ask, List<Inline> answer) {
    public Answer {
      ask = List.copyOf(ask);
      answer = List.copyOf(answer);
    }

    /// Where the answer itself begins, below the question.
    public Anchor textAnchor() {
      return anchor.child("text");
    }
  }
}
