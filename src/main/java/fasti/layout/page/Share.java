package fasti.layout.page;

import fasti.layout.page.Start.Closing;
import fasti.layout.page.VerticalItem.Figure;
import java.util.List;

/// One page's share of the column: what stands on the page, from its top down.
///
/// @param top figures that were put off to this page
/// @param matter strips and what stands between them, as they come in the column; passages are set
/// @param foot figures below all text
/// @param notes the lines at the page's foot
/// @param closing how the page ends
record Share(
    List<Figure> top,
    List<VerticalItem> matter,
    List<Figure> foot,
    NoteLines notes,
    Closing closing) {
  Share {
    top = List.copyOf(top);
    matter = List.copyOf(matter);
    foot = List.copyOf(foot);
  }

  /// @param opening whether the first of them goes on from the page before
  record NoteLines(List<Strip> strips, Opening opening) {
    NoteLines {
      strips = List.copyOf(strips);
    }
  }

  enum Opening {
    NEW,
    GOES_ON
  }

  /// Whether nothing is to be seen on it, so that it is no page.
  boolean isEmpty() {
    return top.isEmpty()
        && notes.strips().isEmpty()
        && matter.stream().noneMatch(item -> item instanceof Strip);
  }
}
