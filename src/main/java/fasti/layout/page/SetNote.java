package fasti.layout.page;

import fasti.unit.Length;
import java.util.List;

/// A note as it will stand at the foot of its call's page.
///
/// @param element its place in the tag tree, right after the call
public record SetNote(List<Strip> strips, StructureElement element) {
  public SetNote {
    strips = List.copyOf(strips);
  }

  Length height() {
    return strips.stream().map(Strip::height).reduce(Length.ZERO, Length::plus);
  }
}
