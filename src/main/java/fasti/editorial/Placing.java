package fasti.editorial;

import fasti.document.Locator;
import fasti.model.Event;
import fasti.model.Matter;
import fasti.text.Anchor;
import fasti.text.LinkRole;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Gives every event and every text its anchors, before anything else takes a name.
final class Placing {
  private final Anchors anchors;
  private final Map<Anchor, Locator> named = new LinkedHashMap<>();
  private final Map<Anchor, Locator> inside = new LinkedHashMap<>();

  Placing(Anchors anchors) {
    this.anchors = anchors;
  }

  /// The events in the author's order.
  List<Placed> events(List<Event> events) {
    var sections = new IdentityHashMap<Event, Anchor>();
    for (var event : events) {
      if (event.role() == Event.Role.SECTION) {
        sections.put(event, anchors.claim(event.id()));
      }
    }
    return events.stream().map(event -> event(event, sections)).toList();
  }

  private Placed event(Event event, IdentityHashMap<Event, Anchor> sections) {
    var row = anchors.claim("chronology-" + event.id());
    var place = sections.getOrDefault(event, row);
    var section = new Locator(place, Inlines.of(event.title()));
    named.putIfAbsent(Anchor.of(event.id()), section);
    return new Placed(
        event,
        section,
        row,
        numbered(Anchor.of(event.id()).child("date"), event),
        numbered(row.child("date"), event));
  }

  private List<Anchor> numbered(Anchor stem, Event event) {
    return IntStream.rangeClosed(1, event.keyDates().size())
        .mapToObj(number -> anchors.claim(stem.id() + number))
        .toList();
  }

  /// A text beside the events, with all the anchors in it.
  PlacedMatter matter(Matter matter) {
    var section = new Locator(anchors.claim(matter.id()), Inlines.of(matter.title()));
    named.putIfAbsent(Anchor.of(matter.id()), section);
    var survey = new AnchorSurvey();
    survey.blocks(matter.body());
    keep(survey.found(), section);
    return new PlacedMatter(matter, section);
  }

  /// Takes note of the anchors inside an event's content, which stay as they are.
  void keepAnchors(Event event, Locator section) {
    var survey = new AnchorSurvey();
    survey.blocks(event.body());
    event.figures().forEach(survey::block);
    survey.run(event.significance());
    keep(survey.found(), section);
  }

  private void keep(List<Anchor> found, Locator section) {
    found.forEach(anchors::keep);
    found.forEach(anchor -> inside.putIfAbsent(anchor, section));
  }

  /// Lets links lead to all that has an anchor by now; one without words says the title of the
  /// section that it leads into.
  void addTargets(References references) {
    named.forEach((name, section) -> references.addPart(name, target(section.target(), section)));
    inside.forEach((anchor, section) -> references.addPart(anchor, target(anchor, section)));
  }

  private static References.Target target(Anchor anchor, Locator section) {
    return new References.Target(anchor, LinkRole.PLAIN, section.sectionTitle());
  }
}
