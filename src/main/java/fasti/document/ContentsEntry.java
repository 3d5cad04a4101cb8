package fasti.document;

import fasti.text.Anchor;
import fasti.text.Inline;
import java.util.List;

/// A line of the contents.
///
/// @param date empty for a part without one
/// @param title the heading it leads to, word for word
public record ContentsEntry(Anchor target, Kind kind, List<Inline> date, List<Inline> title) {
  public ContentsEntry {
    date = List.copyOf(date);
    title = List.copyOf(title);
  }

  /// The line itself.
  public Anchor anchor() {
    return target.child("entry");
  }

  public enum Kind {
    EVENT,
    PART
  }
}
