package fasti.editorial;

import fasti.document.Locator;
import fasti.model.Event;
import fasti.text.Anchor;
import java.util.List;

/// An event with the anchors of all it will be printed as.
///
/// @param section its section; for an event of the context its row in the chronology
/// @param row its row in the chronology
/// @param keyDates one anchor a key date, where the section prints them
/// @param keyDateRows the same in the chronology
record Placed(
    Event event, Locator section, Anchor row, List<Anchor> keyDates, List<Anchor> keyDateRows) {
  Placed {
    keyDates = List.copyOf(keyDates);
    keyDateRows = List.copyOf(keyDateRows);
  }

  boolean isSection() {
    return event.role() == Event.Role.SECTION;
  }

  Spot spot() {
    var weight =
        switch (event.role()) {
          case SECTION -> Spot.Weight.IN_TEXT;
          case CONTEXT -> Spot.Weight.ASIDE;
        };
    return new Spot(section, event.origin(), weight);
  }
}
