package fasti.document;

import fasti.text.Anchor;
import fasti.text.Inline;
import java.util.List;
import java.util.Optional;

/// @param number counted from 1 within its section
/// @param answerLines how many lines to leave for writing
/// @param answer where the answer stands; empty in the student's edition
public record Question(
    Anchor anchor, int number, List<Inline> ask, int answerLines, Optional<Anchor> answer) {
  public Question {
    ask = List.copyOf(ask);
  }
}
