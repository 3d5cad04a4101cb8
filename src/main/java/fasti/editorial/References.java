package fasti.editorial;

import fasti.model.Timeline;
import fasti.report.Code;
import fasti.report.Diagnostic;
import fasti.report.Origin;
import fasti.text.Anchor;
import fasti.text.Inline;
import fasti.text.LinkRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds what the author refers to, and takes note of each mention and of each fault.
final class References {
  private final Catalogue people;
  private final Catalogue places;
  private final Catalogue terms;
  private final Catalogue sources;
  private final Map<Anchor, Target> parts = new LinkedHashMap<>();
  private final Set<Diagnostic> faults = new LinkedHashSet<>();

  /// What a link inside the book leads to.
  ///
  /// @param title what a link without words of its own says
  record Target(Anchor anchor, LinkRole role, List<Inline> title) {
    Target {
      title = List.copyOf(title);
    }
  }

  References(Timeline timeline, Anchors anchors) {
    people = new Catalogue("person", anchors);
    places = new Catalogue("place", anchors);
    terms = new Catalogue("term", anchors);
    sources = new Catalogue("source", anchors);
    timeline.people().forEach(one -> people.add(one.id(), one.name(), one.origin()));
    timeline.places().forEach(one -> places.add(one.id(), one.name(), one.origin()));
    timeline.terms().forEach(one -> terms.add(one.id(), one.term(), one.origin()));
    timeline.sources().forEach(one -> sources.add(one.id(), one.id(), one.origin()));
  }

  Catalogue people() {
    return people;
  }

  Catalogue places() {
    return places;
  }

  Catalogue terms() {
    return terms;
  }

  Catalogue sources() {
    return sources;
  }

  /// Lets links lead to a part, an event or a block by its anchor in the content.
  void addPart(Anchor named, Target target) {
    parts.putIfAbsent(named, target);
  }

  Optional<Catalogue.Entry> person(String reference, Spot spot) {
    return mentioned(people, people.findOrAdd(reference, spot.origin()), spot)
        .or(() -> unknown(people, "person", reference, spot));
  }

  Optional<Catalogue.Entry> place(String reference, Spot spot) {
    return mentioned(places, places.findOrAdd(reference, spot.origin()), spot)
        .or(() -> unknown(places, "place", reference, spot));
  }

  Optional<Catalogue.Entry> term(String reference, Spot spot) {
    return mentioned(terms, terms.find(reference), spot)
        .or(() -> unknown(terms, "term", reference, spot));
  }

  Optional<Catalogue.Entry> source(String key, Spot spot) {
    var found = mentioned(sources, sources.find(key), spot);
    if (found.isEmpty()) {
      var hint =
          Nearest.to(key, sources.ids())
              .map(near -> "write " + near)
              .orElse("add a source with that id to sources.json or sources.bib");
      fault(
          Diagnostic.error(
              Code.UNKNOWN_SOURCE, spot.origin(), "no source has the id \"" + key + "\"", hint));
    }
    return found;
  }

  /// What a link inside the book leads to: an event, a text, a record or a block.
  Optional<Target> link(Anchor named, Spot spot) {
    return Optional.ofNullable(parts.get(named))
        .or(() -> record(terms, LinkRole.TERM, named, spot))
        .or(() -> record(people, LinkRole.PERSON, named, spot))
        .or(() -> record(places, LinkRole.PLACE, named, spot))
        .or(() -> record(sources, LinkRole.CITATION, named, spot))
        .or(() -> nowhere(named, spot));
  }

  void fault(Diagnostic fault) {
    faults.add(fault);
  }

  /// Every fault once, in the order it was found, then the records that nothing refers to.
  List<Diagnostic> faults() {
    var all = new ArrayList<>(faults);
    unused(people, "person", "in the people of an event", all);
    unused(places, "place", "as the place of an event", all);
    unused(terms, "term", "in the terms of an event", all);
    unused(sources, "source", "in the sources of an event, or cite it", all);
    return all;
  }

  private static void unused(Catalogue catalogue, String kind, String how, List<Diagnostic> all) {
    for (var entry : catalogue.unused()) {
      all.add(
          Diagnostic.warning(
              Code.UNUSED_RECORD,
              entry.origin(),
              "nothing refers to the " + kind + " \"" + entry.id() + "\"",
              "name it " + how + ", or leave it out"));
    }
  }

  private static Optional<Catalogue.Entry> mentioned(
      Catalogue catalogue, Optional<Catalogue.Entry> entry, Spot spot) {
    entry.ifPresent(found -> catalogue.mention(found, spot));
    return entry;
  }

  private static Optional<Target> record(
      Catalogue catalogue, LinkRole role, Anchor named, Spot spot) {
    var entry =
        catalogue.entries().stream()
            .filter(one -> !one.id().isEmpty() && Anchor.of(one.id()).equals(named))
            .findFirst();
    return mentioned(catalogue, entry, spot)
        .map(found -> new Target(found.anchor(), role, List.of(new Inline.Text(found.name()))));
  }

  private Optional<Catalogue.Entry> unknown(
      Catalogue catalogue, String kind, String reference, Spot spot) {
    var hint =
        Nearest.to(reference, catalogue.ids())
            .map(near -> "write " + near)
            .orElse(
                kind.equals("term")
                    ? "add a term with that id to glossary.yaml"
                    : "add a " + kind + " with that id, or write the name as it is to be printed");
    unknown(spot.origin(), "no " + kind + " has the id \"" + reference + "\"", hint);
    return Optional.empty();
  }

  private Optional<Target> nowhere(Anchor named, Spot spot) {
    var known = new ArrayList<String>();
    parts.keySet().forEach(anchor -> known.add(anchor.id()));
    List.of(terms, people, places, sources).forEach(one -> known.addAll(one.ids()));
    var hint =
        Nearest.to(named.id(), known)
            .map(near -> "write #" + near)
            .orElse("link to the id of an event, a term, a person or a place");
    unknown(spot.origin(), "the link \"#" + named.id() + "\" leads nowhere", hint);
    return Optional.empty();
  }

  private void unknown(Origin origin, String message, String hint) {
    fault(Diagnostic.error(Code.UNKNOWN_REFERENCE, origin, message, hint));
  }
}
