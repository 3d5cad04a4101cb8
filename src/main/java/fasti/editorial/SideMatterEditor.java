package fasti.editorial;

import fasti.document.SideMatter;
import fasti.model.Dating.Dated;
import fasti.model.Event;
import fasti.model.KeyDate;
import fasti.model.Person;
import fasti.model.Term;
import fasti.text.Inline;
import fasti.text.LinkRole;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// What stands beside an event's text.
final class SideMatterEditor {
  /// A longer definition would fill the side column; the glossary has it whole.
  private static final int LONGEST_DEFINITION = 90;

  private final Desk desk;

  /// What is said of a person or a term beside every event that names it, by its id.
  private final Map<String, List<Inline>> years;

  private final Map<String, List<Inline>> definitions;

  SideMatterEditor(Desk desk) {
    this.desk = desk;
    years =
        desk.timeline().people().stream()
            .collect(
                Collectors.toMap(
                    Person::id, person -> inParentheses(person.years()), (first, _) -> first));
    definitions =
        desk.timeline().terms().stream()
            .collect(
                Collectors.toMap(
                    Term::id, term -> shortEnough(term.definition()), (first, _) -> first));
  }

  SideMatter edit(Placed placed, RunningText text) {
    var event = placed.event();
    return new SideMatter(
        desk.datings().inline(event.dating()),
        desk.datings().remark(event.dating()),
        place(event.place(), placed.spot()),
        people(event.people(), placed.spot()),
        keyDates(placed, text),
        terms(event.terms(), placed.spot()));
  }

  private List<Inline> place(String place, Spot spot) {
    if (place.isEmpty()) {
      return List.of();
    }
    return desk.references()
        .place(place, spot)
        .map(
            entry ->
                Inlines.link(
                    entry.anchor(), LinkRole.PLACE, Inlines.of(entry.name()), spot.origin()))
        .map(List::of)
        .orElseGet(() -> Inlines.of(place));
  }

  private List<SideMatter.Entry> people(List<String> people, Spot spot) {
    var entries = new LinkedHashSet<SideMatter.Entry>();
    for (var person : people) {
      desk.references().person(person, spot).ifPresent(entry -> entries.add(entry(entry, years)));
    }
    return List.copyOf(entries);
  }

  private static List<Inline> inParentheses(String text) {
    return text.isEmpty() ? List.of() : Inlines.of("(" + text + ")");
  }

  private List<SideMatter.SideDate> keyDates(Placed placed, RunningText text) {
    var year = year(placed.event());
    var dates = new ArrayList<SideMatter.SideDate>();
    for (int i = 0; i < placed.event().keyDates().size(); i++) {
      KeyDate keyDate = placed.event().keyDates().get(i);
      var date =
          year.isPresent()
              ? desk.datings().inlineBelow(year.getAsLong(), keyDate.dating())
              : desk.datings().inline(keyDate.dating());
      dates.add(
          new SideMatter.SideDate(
              placed.keyDates().get(i), date, text.withoutNotes(keyDate.text())));
    }
    return dates;
  }

  /// The one year that the event lies in.
  private static OptionalLong year(Event event) {
    return event.dating() instanceof Dated(var date, _, _, _)
            && date.earliest().year() == date.latest().year()
        ? OptionalLong.of(date.earliest().year())
        : OptionalLong.empty();
  }

  private List<SideMatter.Entry> terms(List<String> terms, Spot spot) {
    var entries = new LinkedHashSet<SideMatter.Entry>();
    for (var term : terms) {
      desk.references().term(term, spot).ifPresent(entry -> entries.add(entry(entry, definitions)));
    }
    return List.copyOf(entries);
  }

  private static SideMatter.Entry entry(Catalogue.Entry entry, Map<String, List<Inline>> words) {
    return new SideMatter.Entry(
        Inlines.of(entry.name()),
        words.getOrDefault(entry.id(), List.of()),
        Optional.of(entry.anchor()));
  }

  private static List<Inline> shortEnough(List<Inline> definition) {
    var letters = Inline.plainText(definition);
    return letters.length() <= LONGEST_DEFINITION ? Inlines.of(letters) : List.of();
  }
}
