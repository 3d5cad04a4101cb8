package fasti.editorial;

import fasti.text.Anchor;
import java.util.HashSet;
import java.util.Set;

/// The anchors of one publication, each given once.
final class Anchors {
  private final Set<Anchor> taken = new HashSet<>();

  /// Takes note of an anchor that the content brought along.
  ///
  /// @return false where it was taken before
  boolean keep(Anchor anchor) {
    return taken.add(anchor);
  }

  /// The anchor of that name; with a number after it where the name is taken.
  Anchor claim(String name) {
    var anchor = Anchor.of(name);
    for (int copy = 2; !taken.add(anchor); copy++) {
      anchor = Anchor.of(name).child(Integer.toString(copy));
    }
    return anchor;
  }
}
