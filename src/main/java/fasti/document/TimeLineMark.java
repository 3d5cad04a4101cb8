package fasti.document;

import fasti.text.Anchor;
import fasti.time.CalendarDay;
import java.util.Optional;

/// An event on the time line.
///
/// @param lane the id of its lane
/// @param dateText the date in words, for those who cannot see where the mark stands
/// @param target the section; empty for an event of the context
public record TimeLineMark(
    String lane,
    String label,
    String dateText,
    CalendarDay earliest,
    CalendarDay latest,
    Extent extent,
    Certainty certainty,
    Optional<Anchor> target) {
  /// What `earliest` and `latest` mean.
  public enum Extent {
    /// The event took the whole time between them.
    SPAN,
    /// The event was at some moment between them.
    POINT,
    /// A span that goes on past `latest`.
    OPEN_END,
    /// A span that began before `earliest`.
    OPEN_START
  }

  public enum Certainty {
    CERTAIN,
    UNCERTAIN
  }
}
