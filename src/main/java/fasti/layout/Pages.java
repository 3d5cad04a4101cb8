package fasti.layout;

import fasti.document.Pagination;
import fasti.layout.page.Destination;
import fasti.layout.page.OutlineEntry;
import fasti.layout.page.Page;
import fasti.layout.page.StructureElement;
import fasti.text.Anchor;
import java.util.List;
import java.util.Map;

/// A book made up into pages, ready to be written.
///
/// @param structure the root of the tag tree, a Document
public record Pages(
    List<Page> pages,
    StructureElement structure,
    List<OutlineEntry> outline,
    Map<Anchor, Destination> destinations,
    Pagination pagination) {
  public Pages {
    pages = List.copyOf(pages);
    outline = List.copyOf(outline);
    destinations = Map.copyOf(destinations);
  }
}
