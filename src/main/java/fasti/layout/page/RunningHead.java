package fasti.layout.page;

/// What stands at the head and foot of the pages of one part.
///
/// @param start the part's or event's name
/// @param end its date; may be empty
public record RunningHead(String start, String end, Furniture furniture) {
  public enum Furniture {
    /// Neither head nor foot: the title page.
    NONE,
    /// The foot alone: contents and time line.
    FOOT,
    HEAD_AND_FOOT
  }
}
