package fasti.model;

import java.util.List;

/// What the author knows: the events in the author's order, and everything they refer to. Every
/// reader yields the same kind of `Timeline`, whatever the file was.
///
/// @param frontMatter files whose number is below 50, before the contents' events
/// @param backMatter files whose number is 50 and above, after the chronology
public record Timeline(
    BookRecord book,
    List<Event> events,
    List<Person> people,
    List<Place> places,
    List<Term> terms,
    List<Source> sources,
    List<Matter> frontMatter,
    List<Matter> backMatter) {
  public Timeline {
    events = List.copyOf(events);
    people = List.copyOf(people);
    places = List.copyOf(places);
    terms = List.copyOf(terms);
    sources = List.copyOf(sources);
    frontMatter = List.copyOf(frontMatter);
    backMatter = List.copyOf(backMatter);
  }

  /// The same with another date of the handout.
  public Timeline dated(String date) {
    return new Timeline(
        book.dated(date), events, people, places, terms, sources, frontMatter, backMatter);
  }
}
