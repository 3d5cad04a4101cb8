package fasti.document;

import fasti.text.Anchor;
import fasti.text.Inline;
import java.util.List;
import java.util.Optional;

/// What stands beside an event's text: when, where, who, and the words to know.
///
/// @param date in words; empty for an undated event
/// @param remark on the date: the Old Style date, that it is uncertain; may be empty
public record SideMatter(
    List<Inline> date,
    List<Inline> remark,
    List<Inline> place,
    List<Entry> people,
    List<SideDate> keyDates,
    List<Entry> terms) {
  public SideMatter {
    date = List.copyOf(date);
    remark = List.copyOf(remark);
    place = List.copyOf(place);
    people = List.copyOf(people);
    keyDates = List.copyOf(keyDates);
    terms = List.copyOf(terms);
  }

  /// @param head the name or the term, linked to its entry by `target`
  /// @param text what is said of it here; may be empty
  public record Entry(List<Inline> head, List<Inline> text, Optional<Anchor> target) {
    public Entry {
      head = List.copyOf(head);
      text = List.copyOf(text);
    }
  }

  /// @param anchor where the chronology's row leads
  public record SideDate(Anchor anchor, List<Inline> date, List<Inline> text) {
    public SideDate {
      date = List.copyOf(date);
      text = List.copyOf(text);
    }
  }
}
