package fasti.layout.page;

import fasti.unit.Length;
import java.util.List;
import java.util.Optional;

/// A part of the handout, set but not yet cut into pages.
///
/// @param structure its place in the tag tree
/// @param outline its entry in the outline; none for the title
public record SetPart(
    List<VerticalItem> matter, StructureElement structure, Optional<OutlineEntry> outline) {
  public SetPart {
    matter = List.copyOf(matter);
  }

  /// How high all of it is.
  public Length height() {
    return Galley.height(matter);
  }
}
