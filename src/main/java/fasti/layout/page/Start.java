package fasti.layout.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A place where a page may begin, at the end of a chain of pages.
///
/// @param demerits of all pages up to here
/// @param ending of the page before; none at the front of the book
/// @param before where that page begins
record Start(
    Place place,
    Waiting waiting,
    Facing facing,
    double demerits,
    Optional<PageEnding> ending,
    @Nullable Start before) {
  static Start first(PageRoom room) {
    return new Start(
        Place.before(0), Waiting.NOTHING, Facing.first(room), 0, Optional.empty(), null);
  }

  /// How a page ends.
  ///
  /// @param fill what stands on it
  record PageEnding(Fill fill, NoteShare notes, Closing closing) {
    /// To be kept while the walk goes on and fills the page further.
    PageEnding copy() {
      return new PageEnding(fill.copy(), notes, closing);
    }
  }

  enum Closing {
    /// The column goes on.
    OPEN,
    /// A page had to end here: what is left white is free.
    CLOSED,
    /// The page shows nothing but what waited.
    WAITING_ALONE
  }

  /// All starts up to this one, the front of the book first.
  List<Start> chain() {
    var chain = new ArrayList<Start>();
    for (var start = this; start != null; start = start.before) {
      chain.add(start);
    }
    Collections.reverse(chain);
    return chain;
  }
}
