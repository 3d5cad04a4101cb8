package fasti.model;

import fasti.report.Origin;
import fasti.text.Block;
import fasti.text.Inline;
import java.util.List;
import java.util.Optional;

/// One event as the author recorded it.
///
/// @param id unique in the book; also the name that links use
/// @param shortTitle for contents, running head and time line; empty means the title
/// @param place id of a place record, or its name as it is to be printed; empty for none
/// @param people ids of people, or plain names where no record has that id
/// @param sources keys with locators
public record Event(
    String id,
    String title,
    String subtitle,
    String shortTitle,
    Dating dating,
    List<String> lanes,
    String place,
    List<String> people,
    List<Inline> significance,
    List<KeyDate> keyDates,
    Optional<Quotation> quotation,
    List<Block.Figure> figures,
    List<Question> questions,
    List<String> terms,
    List<Inline.Reference> sources,
    Role role,
    List<Block> body,
    Origin origin) {
  public Event {
    lanes = List.copyOf(lanes);
    people = List.copyOf(people);
    significance = List.copyOf(significance);
    keyDates = List.copyOf(keyDates);
    figures = List.copyOf(figures);
    questions = List.copyOf(questions);
    terms = List.copyOf(terms);
    sources = List.copyOf(sources);
    body = List.copyOf(body);
  }

  /// Whether the event has a section of its own, or only stands in the chronology and the time
  /// line.
  public enum Role {
    SECTION,
    CONTEXT
  }
}
