package fasti.editorial;

import fasti.document.Locator;
import fasti.report.Origin;
import fasti.text.Anchor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The records of one kind: found by id or by name, and where each comes up.
final class Catalogue {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]*");

  private final String prefix;
  private final Anchors anchors;
  private final Map<String, Entry> byId = new LinkedHashMap<>();
  private final Map<String, Entry> byName = new LinkedHashMap<>();
  private final Map<Anchor, Set<Locator>> mentions = new LinkedHashMap<>();
  private final Map<Anchor, Set<Locator>> mentionsAside = new LinkedHashMap<>();

  /// @param id empty for a name that has no record
  record Entry(String id, String name, Anchor anchor, Origin origin) {}

  /// @param prefix of the anchors: `person`, `term`
  Catalogue(String prefix, Anchors anchors) {
    this.prefix = prefix;
    this.anchors = anchors;
  }

  void add(String id, String name, Origin origin) {
    var entry = new Entry(id, name, anchors.claim(prefix + "-" + id), origin);
    byId.put(id, entry);
    byName.putIfAbsent(name, entry);
  }

  Optional<Entry> find(String reference) {
    return Optional.ofNullable(byId.get(reference))
        .or(() -> Optional.ofNullable(byName.get(reference)));
  }

  /// The record with that id or name; a plain name without a record gets an entry of its own.
  ///
  /// @return empty for what looks like an id and is none
  Optional<Entry> findOrAdd(String reference, Origin origin) {
    var found = find(reference);
    if (found.isPresent() || ID.matcher(reference).matches()) {
      return found;
    }
    var entry = new Entry("", reference, anchors.claim(prefix + "-" + reference), origin);
    byName.put(reference, entry);
    return Optional.of(entry);
  }

  void mention(Entry entry, Spot spot) {
    var notes =
        switch (spot.weight()) {
          case IN_TEXT -> mentions;
          case ASIDE -> mentionsAside;
        };
    notes.computeIfAbsent(entry.anchor(), _ -> new LinkedHashSet<>()).add(spot.section());
  }

  /// Where the entry comes up, each section once, in reading order; the rows of the chronology only
  /// for what comes up nowhere else.
  List<Locator> locators(Entry entry) {
    var aside = mentionsAside.getOrDefault(entry.anchor(), Set.of());
    return List.copyOf(mentions.getOrDefault(entry.anchor(), aside));
  }

  /// The records in the author's order, then the names without one.
  List<Entry> entries() {
    var all = new LinkedHashSet<>(byId.values());
    all.addAll(byName.values());
    return new ArrayList<>(all);
  }

  List<Entry> unused() {
    return byId.values().stream().filter(entry -> locators(entry).isEmpty()).toList();
  }

  Set<String> ids() {
    return byId.keySet();
  }
}
