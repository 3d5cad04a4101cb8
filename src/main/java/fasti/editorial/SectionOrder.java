package fasti.editorial;

import fasti.model.Dating.Dated;
import fasti.time.CalendarDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// In which order the events have their sections.
///
/// The author's order stands as long as time does not contradict it: no event comes after one that
/// began only when the former was over. Events that overlap have no before and after in time, so
/// that the author may tell them as the story goes. A book that contradicts time, such as a table
/// that nobody sorted, is put in order by the first day of each event, then by the last, then as
/// the author has it. An event without a date follows the event that it follows in the author's
/// order.
final class SectionOrder {
  static List<Placed> of(List<Placed> sections) {
    return isInTime(sections) ? sections : sorted(sections);
  }

  private static boolean isInTime(List<Placed> sections) {
    CalendarDay begun = new CalendarDay(Long.MIN_VALUE, 1, 1);
    for (var section : sections) {
      if (section.event().dating() instanceof Dated dated) {
        if (dated.date().latest().compareTo(begun) < 0) {
          return false;
        }
        var start = dated.date().earliest();
        begun = start.compareTo(begun) > 0 ? start : begun;
      }
    }
    return true;
  }

  private static List<Placed> sorted(List<Placed> sections) {
    var undatedFirst = new ArrayList<Placed>();
    var chains = new ArrayList<Chain>();
    for (var section : sections) {
      if (section.event().dating() instanceof Dated dated) {
        chains.add(new Chain(dated, new ArrayList<>(List.of(section))));
      } else if (chains.isEmpty()) {
        undatedFirst.add(section);
      } else {
        chains.getLast().events().add(section);
      }
    }
    chains.sort(
        Comparator.<Chain, CalendarDay>comparing(chain -> chain.dated().date().earliest())
            .thenComparing(chain -> chain.dated().date().latest()));
    var all = undatedFirst;
    chains.forEach(chain -> all.addAll(chain.events()));
    return all;
  }

  /// An event with a date and the undated ones that follow it.
  private record Chain(Dated dated, List<Placed> events) {}

  private SectionOrder() {}
}
