package fasti.source;

import fasti.text.Anchor;
import java.util.HashMap;
import java.util.Map;

/// Gives each piece of one record an anchor of its own: `tenth-congress-p1`, `-p2`, `-n1`. They are
/// counted by kind in the order of the text, so the same content has the same anchors.
final class Anchors {
  private final Anchor record;
  private final Map<String, Integer> counted = new HashMap<>();

  Anchors(String id) {
    this.record = Anchor.of(id);
  }

  /// @param kind a letter: `p` a block, `r` a table's row, `n` a note, `f` a figure of the record
  Anchor next(String kind) {
    return new Anchor(record.id() + "-" + kind + counted.merge(kind, 1, Integer::sum));
  }
}
