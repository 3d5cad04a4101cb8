package fasti.layout.page;

import fasti.unit.Length;
import java.util.List;

/// A note as it will stand on the page of its call.
///
/// @param element its place in the tag tree, right after the call
public record SetNote(List<Strip> strips, StructureElement element, Stand stand) {
  public SetNote {
    strips = List.copyOf(strips);
  }

  /// Where on the page.
  public enum Stand {
    FOOT,
    /// In the column beside the text, level with the call.
    SIDE
  }

  boolean isAtFoot() {
    return stand == Stand.FOOT;
  }

  Length height() {
    return strips.stream().map(Strip::height).reduce(Length.ZERO, Length::plus);
  }
}
