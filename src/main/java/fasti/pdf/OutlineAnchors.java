package fasti.pdf;

import fasti.layout.page.OutlineEntry;
import fasti.text.Anchor;
import java.util.List;
import java.util.stream.Stream;

/// The anchors that an outline leads to, on all its levels.
record OutlineAnchors(List<OutlineEntry> entries) {
  Stream<Anchor> all() {
    return entries.stream()
        .flatMap(
            entry ->
                Stream.concat(
                    Stream.of(entry.target()), new OutlineAnchors(entry.children()).all()));
  }
}
