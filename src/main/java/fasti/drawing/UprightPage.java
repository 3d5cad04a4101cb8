package fasti.drawing;

import fasti.unit.Length;
import java.util.List;

/// What stands in one drawing of a time line that runs down.
///
/// @param period from border to border
/// @param entries in the order of time; those that go on from the page before are among them
/// @param room the height for the axis and its labels
record UprightPage(Period period, List<Entry> entries, Length room) {
  UprightPage {
    entries = List.copyOf(entries);
  }
}
