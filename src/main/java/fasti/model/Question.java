package fasti.model;

import fasti.report.Origin;
import fasti.text.Inline;
import java.util.List;

/// @param answer empty where the author gave none; printed in the teacher's edition only
public record Question(List<Inline> ask, List<Inline> answer, Kind kind, Origin origin) {
  public Question {
    ask = List.copyOf(ask);
    answer = List.copyOf(answer);
  }

  /// What the question wants of the pupil; it sets the room left for the answer.
  public enum Kind {
    RECALL,
    DISCUSS
  }
}
